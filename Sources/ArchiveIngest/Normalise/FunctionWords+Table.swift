/// The small words of a language, and letters that few others have.
struct FunctionWords: Sendable {
    /// ISO 639-1 code.
    let language: String
    let words: Set<WordKey>
    let letters: [Unicode.Scalar]

    private init(_ language: String, _ words: String, letters: String = "") {
        self.language = language
        self.words = Set(words.split(separator: " ").map(WordKey.init))
        self.letters = Array(letters.unicodeScalars)
    }

    /// The languages of one script, and which of them have a word.
    struct Candidates: Sendable {
        let languages: [FunctionWords]
        let byWord: [WordKey: [Int]]

        fileprivate init(_ languages: [FunctionWords]) {
            self.languages = languages
            var byWord: [WordKey: [Int]] = [:]
            for (index, language) in languages.enumerated() {
                for word in language.words { byWord[word, default: []].append(index) }
            }
            self.byWord = byWord
        }
    }

    /// The languages of each script.
    ///
    /// Compiled for this table.
    static let byScript: [Script: Candidates] = {
        let alone: [(Script, String)] = [
            (.greek, "el"), (.hebrew, "he"), (.bengali, "bn"), (.tamil, "ta"), (.telugu, "te"), (.malayalam, "ml"),
            (.gujarati, "gu"), (.punjabi, "pa"), (.kannada, "kn"), (.sinhala, "si"), (.thai, "th"), (.lao, "lo"),
            (.khmer, "km"), (.burmese, "my"), (.georgian, "ka"), (.armenian, "hy"), (.ethiopic, "am"), (.hangul, "ko"),
            (.kana, "ja"), (.han, "zh"),
        ]
        var scripts: [Script: Candidates] = [
            .latin: Candidates(latin), .cyrillic: Candidates(cyrillic), .arabic: Candidates(arabic),
            .devanagari: Candidates(devanagari),
        ]
        for (script, language) in alone { scripts[script] = Candidates([FunctionWords(language, "")]) }
        return scripts
    }()

    private static let latin: [FunctionWords] = [
        .init("en", "the of and to in that is was for on with as by at from has have said were which their been would"),
        .init(
            "de", "der die das und den von zu mit sich des auf für ist im dem nicht ein eine auch wird sind bei",
            letters: "ß"),
        .init(
            "fr", "le la les des et du une dans est que qui pour sur pas par au avec plus aux cette ont été son",
            letters: "œêè"),
        .init(
            "es",
            "el la los las de y que en del se por con una para su al lo como más pero fue sus según ha han está este esta sobre",
            letters: "ñ¿¡"),
        .init(
            "it", "il di che la e del della per un una non con sono nel alla dei le delle anche più gli dal",
            letters: "ò"),
        .init(
            "pt", "de o que e do da em um para não com uma os no se na por mais as dos como foi ao são", letters: "ãõ"),
        .init("nl", "de het een van en in dat is op te zijn voor met niet aan er om ook als naar bij door wordt"),
        .init("sv", "och att det som är för på med av den till har inte om ett de var från kan han sig", letters: "äå"),
        .init(
            "no",
            "og det som på er for av med til har ikke fra seg ble etter sier noen bare nå mye hva ut opp mot gjennom hvordan meg",
            letters: "øå"),
        .init(
            "da",
            "og det som på er for af med til har ikke fra sig blev efter siger nogle kun nu meget hvad ud op mod gennem hvordan mig",
            letters: "øå"),
        .init("fi", "ja on ei että se oli hän mutta myös kun ovat sen joka mukaan kuin ole tai vuoden voi ovat"),
        .init("is", "og að í á er sem við til um en af var með ekki hann það fyrir því eru frá", letters: "þð"),
        .init("et", "ja on ei et ta see kui ka oli mis aga või tema aasta selle kes nad kuid ning", letters: "õ"),
        .init("lv", "un ir ar par no uz ka kas lai bet arī tika bija pēc vai gada kā pie viņš", letters: "ēģķļņ"),
        .init("lt", "ir kad su yra į iš apie tai bet ne jis kaip buvo po už dėl nuo savo metų", letters: "ėųįū"),
        .init("pl", "i w na z się nie do że to jest o jak po ale od za przez dla są co oraz jego", letters: "łżśźć"),
        .init("cs", "a v se na je že s z do o k ve pro i by ale jsou jeho které jako podle po za", letters: "řůě"),
        .init("sk", "a v sa na je že s z do o k vo pre by ale sú jeho ktoré ako podľa po za aj", letters: "ľĺŕô"),
        .init("sl", "in je v na se za da so pa z ki ne bi po kot tudi od bil pri še iz ob s"),
        .init("hr", "i je u na se da za su od s koji ne kako iz što će nije bi do o koja te kod", letters: "đ"),
        .init("hu", "a az és hogy nem is egy meg volt ez el de csak szerint már még mint van azt lesz", letters: "őű"),
        .init("ro", "și de la în a că pe cu nu o din un pentru care este mai fost au să sunt prin", letters: "șță"),
        .init(
            "tr", "ve bir bu da de için ile olarak olan daha çok en ise gibi kadar sonra olduğunu dedi", letters: "ışğ"),
        .init("az", "və bu bir ilə ki üçün də olan edib var olub isə o deyib haqqında görə sonra", letters: "əı"),
        .init("sq", "dhe të në e për me që një është nga si nuk ka më ai do ishte por", letters: "ë"),
        .init("vi", "và của là có trong được cho các với không một này đã những người khi từ đến", letters: "ơưđạế"),
        .init("id", "yang dan di dari untuk dengan ini itu pada dalam tidak akan oleh juga ke adalah bisa karena kata"),
        .init(
            "ms",
            "yang dan di untuk dengan ini itu pada dalam tidak akan oleh juga ke adalah boleh kerana beliau katanya"),
        .init("tl", "ang ng sa mga na ay at ni si kay para hindi ito kung nang may ayon pa"),
        .init("sw", "ya na wa kwa katika ni za la kuwa hiyo huyo pia cha kama hata wake yake amesema"),
        .init("af", "die van en in het is nie om te dat vir op met sy was wat hy aan deur ook sal"),
        .init(
            "zu",
            "ukuthi kanye futhi uma kodwa lapho ngoba nge kusho le lo uthe ukuba nokuthi ngo yile njengoba noma kusho bathi lokhu khona kule"
        ),
        .init(
            "xh",
            "ukuba kwaye ke xa kodwa okanye ngokuba uthe ngoku le lo into ukuze nto wathi ngo kwi kule nje kuba apho bathi oku"
        ),
        .init("so", "oo iyo ka ku waxaa in ay uu si la ah waa ee inuu ayaa kale"),
        .init("ha", "da na a ya ta ce cewa wannan kuma don daga shi ba an sun yi wata"),
        .init("ca", "el la els les de i que en del per amb una un és no al ha són també més", letters: "ŀ"),
        .init("gl", "o a os as de e que en do da por con unha un non ao é máis na no dos", letters: "ñ"),
        .init("eu", "eta da du ez bat ere izan dira dute egin zuen baina beste hori batean"),
        .init("ga", "an na agus ar go i a is le ag bhí tá sé nach ó don chun"),
        .init("ku", "û li di de ku ji bi ew jî bo ye ne wê wî hat dike", letters: "êîû"),
        .init("kl", "aamma tassa taamaattumik kisianni pillugu taamatut naalakkersuisut immikkut ilaatigut"),
    ]

    private static let cyrillic: [FunctionWords] = [
        .init("ru", "и в не на что с по как это из за от к о для его был также но они все", letters: "ыэ"),
        .init("uk", "і в не на що з та до у за про від як це для його є був також але вони", letters: "іїєґ"),
        .init("be", "і ў не на што з па як гэта да у за пра ад для яго быў таксама але яны", letters: "ўіы"),
        .init("bg", "и в не на че с по за от да се е като това който ще са беше има към", letters: "щъ"),
        .init("sr", "и у не на да је се за са од који као су то ће није био до или", letters: "ђћџљњј"),
        .init("mk", "и во не на дека со да се за од што како е ќе беше до или кој", letters: "ѓќѕјљњ"),
        .init("kk", "және мен бұл үшін бар деп да де бір ол болып туралы", letters: "қәғңұүһө"),
        .init("ky", "жана менен бул үчүн бар деп да де бир ал болуп", letters: "өүң"),
        .init("mn", "нь бол энэ юм гэж байна болон улсын хэмээн", letters: "өү"),
        .init("tg", "ва дар ба аз ки ин бо барои аст шуд", letters: "ӣӯҷҳқғ"),
    ]

    private static let arabic: [FunctionWords] = [
        .init("ar", "في من على أن إلى عن التي الذي هذا مع هذه كان بين قال ما لا بعد كما", letters: "ةإأ"),
        .init("fa", "در به از که این را با است برای آن های می بر شد خود ها کرد", letters: "پچژگیک"),
        .init("ur", "کے میں کی ہے سے کو اور کا نے پر کہ یہ ہیں اس گیا", letters: "ٹڈےںہ"),
        .init("ps", "د په او چې کې له سره دی ته هم دا کړي", letters: "ښځړېۍ"),
        .init("ckb", "لە بە و کە بۆ ئەو لەگەڵ ئەم دەکات", letters: "ەێۆڕڵ"),
    ]

    private static let devanagari: [FunctionWords] = [
        .init("hi", "के में की है से को और का ने पर कि यह हैं इस भी"),
        .init("mr", "आहे आणि या ते च्या त्यांनी करण्यात होते मध्ये यांनी"),
        .init("ne", "छ र को मा ले हो गरेको भने छन् पनि गर्न"),
    ]
}
