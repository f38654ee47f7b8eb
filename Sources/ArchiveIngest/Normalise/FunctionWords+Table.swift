extension FunctionWords {
    /// The languages of the scripts that several share, compiled for this table.
    ///
    /// A language's words are those that its news cannot do without, among them the ones in which it differs from its
    /// neighbours; its letters are those beyond ASCII that it uses often.
    static let latin: [FunctionWords] = [
        .init(
            "en",
            """
            the of and to in that is was for on with as by at from has have had said were which their been would will
            are this it he she they we you not but or be an his her its who what when how if can could should may more
            than after before about into over also any all one does your there these those s t don up out no new says
            without back
            """),
        .init(
            "de",
            """
            der die das und den von zu mit sich des auf für ist im dem nicht ein eine einen einer eines auch wird
            werden sind bei aus nach wie dass als an es er sie wir ich noch nur zum zur bis über um so hat haben war
            wurde wurden aber oder kann keine mehr diese dieser dieses durch wenn vor unter gegen ab am vom sein seine
            ihre will soll so könnte mehr sagt
            """, letters: "äöüß"),
        .init(
            "fr",
            """
            le la les des et du de un une dans est que qui pour sur pas par au aux avec plus cette ce ces cet ont été
            son sa ses se il elle ils elles en ne ou mais où nous vous leur leurs être sont a à l d qu c n s j y comme
            si tout tous après avant entre sans sous depuis lors selon peut fait deux
            """, letters: "àâçéèêëîïôùûœ"),
        .init(
            "es",
            """
            el la los las de y que en del se por con una un para su sus al lo como más pero fue según ha han está están
            este esta estos sobre es son no si o ya también entre cuando hasta desde sin ser todo todos hay donde muy
            ni le les puede porque años tras quien ante eso así
            """, letters: "áéíñóú"),
        .init(
            "it",
            """
            il di che la e del della dello degli per un una uno non con sono nel nella nei alla al ai dei le delle
            anche più gli dal dalla si è ha hanno da in come ma o se i lo su sul sulla questo questa quando essere
            stato tra dopo l d dell all nell un c cui ci suo sua loro ancora anni
            """, letters: "àèéìòù"),
        .init(
            "pt",
            """
            de o que e do da dos das em um uma para não com os as no na nos nas se por mais como foi ao à aos são é ou
            mas pelo pela ser está tem também seu sua já até isso este esta entre quando muito sem sobre depois você
            ele ela pode foram segundo há
            ainda muitos anos onde desde
            """, letters: "áâãàçéêíóôõú"),
        .init(
            "nl",
            """
            de het een van en in dat is op te zijn voor met niet aan er om ook als naar bij door wordt worden deze dit
            die of uit kan maar over wel nog geen heeft hebben was werd waar wie wat zich hun haar we ze je tot tegen
            onder volgens meer jaar zal
            """, letters: "ëé"),
        .init(
            "sv",
            """
            och att det som är för på med av den till har inte om ett en de var från kan han hon sig vi i så men eller
            när ska vid efter under över mot enligt också där här vill finns blev blir hade detta denna dessa vad inga
            några utan mellan sedan då ut upp man sin sina
            """, letters: "åäö"),
        .init(
            "no",
            """
            og det som på er for av med til har ikke fra seg ble etter sier noen bare nå mye hva ut opp mot gjennom
            hvordan meg den de en et at i om å han hun vi jeg kan vil skal var men eller så når hvis også ved over
            under mer enn hadde vært være blir bli mellom igjen noe uten deg dem denne dette disse gjør ikkje frå dei
            ein eit vart berre korleis kva eg ho blei vere seier
            """, letters: "æøå"),
        .init(
            "da",
            """
            og det som på er for af med til har ikke fra sig blev efter siger nogle kun nu meget hvad ud op mod gennem
            hvordan mig den de en et at i om han hun vi jeg kan vil skal var men eller så når hvis også ved over under
            mere end havde været være bliver blive mellem igen noget nogen uden dig dem denne dette disse gør ifølge
            """, letters: "æøå"),
        .init(
            "fi",
            """
            ja on ei että se oli hän mutta myös kun ovat sen joka mukaan kuin ole tai vuoden voi jos tämä eivät jotka
            ne niin nyt vain jo olla ollut kanssa mitä koska sekä jonka hänen siitä voidaan kaikki ennen jälkeen aikana
            vielä tämän näin mikä ovatko eli joita jota käyttää
            """, letters: "äö"),
        .init(
            "is",
            """
            og að í á er sem við til um en af var með ekki hann það fyrir því eru frá þar hún eða ef þegar hefur verið
            sé
            """, letters: "áæðéíóöþúý"),
        .init(
            "et",
            """
            ja on ei et ta see kui ka oli mis aga või tema aasta selle kes nad kuid ning pole siis veel seda mida nende
            kõik olla saab ole välja üle pärast enne kas oma nii nagu sest ainult
            """, letters: "äõöü"),
        .init(
            "lv",
            """
            un ir ar par no uz ka kas lai bet arī tika bija pēc vai gada kā pie viņš nav tā šo to kur ja var tiek ko
            tas bez
            """, letters: "āčēģīķļņšūž"),
        .init(
            "lt",
            """
            ir kad su yra į iš apie tai bet ne jis kaip buvo po už dėl nuo savo metų ar arba jei per prie kuris kurie
            kurį taip pat gali bus jų jo ji šis šio ką nėra tik to iki kai
            """, letters: "ąčęėįšųūž"),
        .init(
            "pl",
            """
            i w na z się nie do że to jest o jak po ale od za przez dla są co oraz jego we ze przy jej ich był była
            było być może można lub czy tego tym ten ta który która które także już tylko jeśli gdy nad roku pod
            """, letters: "ąćęłńóśźż"),
        .init(
            "cs",
            """
            a v se na je že s z do o k ve pro i by ale jsou jeho které který která jako podle po za není nebo při pokud
            aby si byl byla bylo být tento toto může už také tak jen když od před ze jejich lze bude mezi
            """, letters: "áčďéěíňóřšťúůýž"),
        .init(
            "sk",
            """
            a v sa na je že s z do o k vo pre by ale sú jeho ktoré ktorý ktorá ako podľa po za aj nie alebo pri ak aby
            si bol bola bolo byť tento toto môže už tiež tak len keď od pred zo ich bude medzi
            """, letters: "áäčďéíĺľňóôŕšťúýž"),
        .init(
            "sl",
            """
            in je v na se za da so pa z ki ne bi po kot tudi od bil pri še iz ob s bo ni ali če lahko tega ta to bila
            so med le kar ker kako do s ter brez samo več njegov biti
            """, letters: "čšž"),
        .init(
            "hr",
            """
            i je u na se da za su od s koji koja koje ne kako iz što će nije bi do o te kod sa kao ali ili biti samo
            već još ako kada prema nakon bez pri bio bila ga ih tako ovaj ova ovo taj sve to rekao više zbog može
            """, letters: "čćđšž"),
        .init(
            "hu",
            """
            a az és hogy nem is egy meg volt ez el de csak szerint már még mint van azt lesz vagy ha ki be nincs kell
            lehet ezt aki ami amely majd után között pedig nagy sem azonban
            """, letters: "áéíóöőúüű"),
        .init(
            "ro",
            """
            și de la în a că pe cu nu o din un pentru care este mai fost au să sunt prin sau dar după cum ce ale al ai
            lui acest această se fi ca sub între dacă doar poate până fără le îl s şi său
            """, letters: "ăâîșțşţ"),
        .init(
            "tr",
            """
            ve bir bu da de için ile olarak olan daha çok en ise gibi kadar sonra olduğunu dedi değil ya veya o ne her
            ancak göre tarafından sadece yok var şu ki mi eğer hem iki önce kendi yeni
            """, letters: "çğıöşü"),
        .init(
            "az",
            """
            və bu bir ilə ki üçün də olan edib var olub isə o deyib haqqında görə sonra deyil bütün daha çox kimi
            yalnız tərəfindən edir olaraq yeni hər əgər ən ya
            """, letters: "çəğıöşü"),
        .init(
            "sq",
            """
            dhe të në e për me që një është nga si nuk ka më ai do ishte por i së u kjo ky janë nëse ose duke mund ku
            """, letters: "çë"),
        .init(
            "vi",
            """
            và của là có trong được cho các với không một này đã những người khi từ đến về nếu hoặc tại bị ra
            """, letters: "ăâđêôơưáàảạấầậắằặẹếềểệịớờởợọốồộụứừựủỉ"),
        .init(
            "id",
            """
            yang dan di dari untuk dengan ini itu pada dalam tidak akan oleh juga ke adalah bisa karena kata bahwa atau
            saat mereka tersebut sudah telah ada lebih ia kami para harus namun seperti sebagai setelah jika antara
            hanya kepada dapat secara belum bila masih
            uang kali bahkan sejak
            """),
        .init(
            "ms",
            """
            yang dan di dari untuk dengan ini itu pada dalam tidak akan oleh juga ke adalah boleh kerana beliau katanya
            bahawa atau ketika mereka tersebut telah ada lebih kami para perlu namun seperti sebagai selepas jika
            antara hanya kepada dapat secara ialah iaitu manakala bagi sahaja daripada menerusi turut
            kata berkata semula wang ahli
            """),
        .init(
            "tl",
            """
            ang ng sa mga na ay at ni si kay para hindi ito kung nang may ayon pa ng siya sila o isang kanyang din rin
            lamang
            """),
        .init(
            "sw",
            """
            ya na wa kwa katika ni za la kuwa hiyo huyo pia cha kama hata wake yake amesema hii hayo lakini au ili bila
            kila zaidi baada kabla hivyo ambao ambayo hilo
            """),
        .init(
            "af",
            """
            die van en in het is nie om te dat vir op met sy was wat hy aan deur ook sal hulle word kan as by maar een
            nog nie hierdie wees hê na of moet n uit sy haar ons daar dan tot oor toe kon
            aan gesê ná jaar
            """, letters: "êë"),
        .init(
            "zu",
            """
            ukuthi kanye futhi uma kodwa lapho ngoba nge kusho le lo uthe ukuba nokuthi ngo yile njengoba noma bathi
            lokhu khona kule ukuze manje abantu emva phambi mayelana yakhe bakhe lesi leli kakhulu ngesikhathi ngemuva
            kanjani ngeke uthi kulo kusuka waze
            """),
        .init(
            "xh",
            """
            ukuba kwaye ke xa kodwa okanye ngokuba uthe ngoku le lo into ukuze nto wathi ngo kwi kule nje kuba apho
            bathi oku ukuthi kunye abantu emva phambi malunga yakhe bakhe esi eli kakhulu ngexesha kananjalo njengoko
            uthi kulo olu sele oko kule
            """),
        .init("so", "oo iyo ka ku waxaa in ay uu si la ah waa ee inuu ayaa kale soo lagu loo aan isku mid leh"),
        .init(
            "ha",
            "da na a ya ta ce cewa wannan kuma don daga shi ba an sun yi wata ko ne wani cikin domin", letters: "ƙɗɓ"),
        .init("yo", "ti ni ati fun pe awọn wọn kan lati ninu si jẹ ó ṣe náà ń àwọn", letters: "ẹọṣ"),
        .init("ig", "na nke ndị ya ka ọ bụ ga maka ha ime n onye ma ihe", letters: "ịọụṅ"),
        .init(
            "ca",
            """
            el la els les de i que en del per amb una un és no al ha són també més a l d dels als ja com o però si
            aquest aquesta seva seu han va sense fins entre quan ser perquè
            """, letters: "àçèéíïòóú"),
        .init(
            "gl",
            """
            o a os as de e que en do da por con unha un non ao é máis na no dos das nos nas ou pero como foi á polo
            pola ten tamén está súa seu sen xa ata cando este esta para se
            aínda moito despois segundo anos onde dende
            """, letters: "áéíñóú"),
        .init(
            "eu",
            "eta da du ez bat ere izan dira dute egin zuen baina beste hori batean edo ditu dela dago hau bere gehiago"),
        .init(
            "ga",
            """
            an na agus ar go i a is le ag bhí tá sé nach ó don chun seo sin níl nó mar ach leis ní air
            """, letters: "áéíóú"),
        .init("cy", "y yr a yn i ar mae o am wedi ei eu gan fod bod oedd hefyd nad fel yw sydd ond", letters: "ŵŷâ"),
        .init("mt", "li ta u il f fil għal minn l id is ma kien biex dan din fuq mill jew", letters: "ċġħż"),
        .init(
            "lb",
            "an den de vun fir mat net ass och dat an op hunn sinn eng déi d wéi nach ginn huet", letters: "ëéä"),
        .init("uz", "va bu bilan uchun ham deb bir yil o bo da edi lekin yoki kerak"),
        .init("ku", "û li di de ku ji bi ew jî bo ye ne wê wî hat dike", letters: "çêîşû"),
        .init("kl", "aamma tassa taamaattumik kisianni pillugu taamatut naalakkersuisut immikkut ilaatigut"),
    ]

    /// The languages of the Cyrillic alphabet.
    static let cyrillic: [FunctionWords] = [
        .init(
            "ru",
            """
            и в не на что с по как это из за от к о для его был также но они все он она или при если а до у же бы быть
            так только может более после было были этого года
            """, letters: "ыэёщъ"),
        .init(
            "uk",
            """
            і в не на що з та до у за про від як це для його є був також але вони й або при якщо а він вона бути так
            тільки може більше після було були цього року із які
            """, letters: "іїєґщ"),
        .init(
            "be",
            """
            і ў не на што з па як гэта да у за пра ад для яго быў таксама але яны або калі а ён яна можа пасля было
            гэтага з
            """, letters: "ўіыэё"),
        .init(
            "bg",
            """
            и в не на че с по за от да се е като това който ще са беше има към или при ако а до може след само си което
            """, letters: "щъ"),
        .init(
            "sr",
            """
            и у не на да је се за са од који као су то ће није био до или из што с ако али може само након бити још
            """, letters: "ђћџљњј"),
        .init(
            "mk",
            """
            и во не на дека со да се за од што како е ќе беше до или кој ги го ја не ако може само по при кога
            """, letters: "ѓќѕјљњџ"),
        .init(
            "kk",
            """
            және мен бұл үшін бар деп да де бір ол болып туралы немесе емес болды осы жоқ қажет
            """, letters: "әғқңөұүһі"),
        .init("ky", "жана менен бул үчүн бар деп да де бир ал болуп же эмес жок керек болгон", letters: "өүңыэ"),
        .init("mn", "нь бол энэ юм гэж байна болон улсын хэмээн буюу та байгаа уу бүх", letters: "өүэ"),
        .init("tg", "ва дар ба аз ки ин бо барои аст шуд ё ҳам ки он", letters: "ғӣқӯҳҷ"),
    ]

    /// The languages of the Arabic alphabet.
    static let arabic: [FunctionWords] = [
        .init(
            "ar",
            """
            في من على أن إلى عن التي الذي هذا مع هذه كان بين قال ما لا بعد كما أو لم إن هو هي قد ثم كل ذلك إذا غير
            """, letters: "ةإأيكى"),
        .init(
            "fa",
            """
            در به از که این را با است برای آن های می بر شد خود ها کرد یا و یک هم تا اگر نیست باید شده بود
            """, letters: "پچژگیک"),
        .init("ur", "کے میں کی ہے سے کو اور کا نے پر کہ یہ ہیں اس گیا نہیں یا کر بھی تو ہو ایک", letters: "ٹڈےںہپچگیک"),
        .init("ps", "د په او چې کې له سره دی ته هم دا کړي نه یا شي", letters: "ښځړېۍپچ"),
        .init("ckb", "لە بە و کە بۆ ئەو لەگەڵ ئەم دەکات یان نییە", letters: "ەێۆڕڵپچگ"),
    ]

    /// The languages of the Devanagari script.
    static let devanagari: [FunctionWords] = [
        .init("hi", "के में की है से को और का ने पर कि यह हैं इस भी नहीं या लिए एक कर हो था तो जो किया"),
        .init(
            "mr",
            "आहे आणि या ते च्या त्यांनी करण्यात होते मध्ये यांनी नाही किंवा हे ही हा एक तर करा आहेत असे", letters: "ळ"),
        .init("ne", "छ र को मा ले हो गरेको भने छन् पनि गर्न छैन वा यो लागि एक गर्नुहोस् तपाईँ"),
    ]
}
