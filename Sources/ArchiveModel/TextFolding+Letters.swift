extension TextFolding {
    /// The letters that SQLite's tokenizer leaves as they are, and the plain ones that stand for them.
    ///
    /// What stands for a letter has no letter of the list in it, so they may be replaced in any order. The views that
    /// an archive's full-text indexes are made of do it with SQL's own `replace()` over the same list.
    package static var letterReplacements: [Replacement] {
        var all: [Replacement] = []
        forEachReplacement { letter, plain in
            guard let letter = Unicode.Scalar(letter) else { return }
            all.append(Replacement(letter: letter, plain: String(decoding: plain, as: UTF8.self)))
        }
        return all
    }

    /// Hands over each letter of ``letterReplacements`` with the UTF-8 of what stands for it.
    ///
    /// It is done in every process that folds a word, so nothing is made of the lists but bytes.
    static func forEachReplacement(_ body: (UInt32, [UInt8]) -> Void) {
        for list in [latin, greek, cyrillic, caucasian, arabic, hebrew, indic, digits, wide] { read(list, body) }
        for index in stride(from: 0, to: droppedMarks.count, by: 2) {
            for mark in droppedMarks[index]...droppedMarks[index + 1] { body(mark, []) }
        }
        for letter in parting.unicodeScalars { body(letter.value, [UInt8(ascii: " ")]) }
        for letter in apostrophes.unicodeScalars { body(letter.value, [UInt8(ascii: "'")]) }
    }

    /// A letter, and what stands for it.
    package struct Replacement: Sendable {
        package let letter: Unicode.Scalar
        package let plain: String
    }

    /// Latin letters without a decomposition, as news spells them without them; ligatures and digraphs.
    private static let latin = """
        a:ªƏǠǡəẚ ae:ÆæǢǣǼǽ b:Ɓɓ d:ÐðĐđƊɗ dz:ǄǅǆǱǲǳ e:Ǝǝ ff:ﬀ ffi:ﬃ ffl:ﬄ fi:ﬁ fl:ﬂ h:Ħħ i:İı ij:Ĳĳ k:ĸƘƙ l:ĿŀŁł
        lj:Ǉǈǉ n:ŉŊŋ nj:Ǌǋǌ o:ºØøǾǿ oe:Œœ s:ſ ss:ßẞ st:ﬅﬆ t:Ŧŧ th:Þþ ʒ:Ǯǯ
        """

    /// Greek vowels with accents and breathings, and the sigma that ends a word.
    private static let greek = """
        α:ΆάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ ε:ΈέἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ
        η:ΉήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ ι:ΊΐΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίῐῑῒΐῖῗῘῙῚΊ ο:ΌόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ
        ρ:ῤῥῬ σ:ςϲϹ υ:ΎΫΰϋύϒϓϔὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ ω:ΏώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ ϳ:Ϳ
        """

    /// Cyrillic letters that decompose, ґ, and capitals younger than the tokenizer.
    private static let cyrillic = """
        а:ӐӑӒӓ г:ЃѓҐґ е:ЀЁѐёӖӗ ж:ӁӂӜӝ з:Ӟӟ и:ЍЙйѝӢӣӤӥ к:Ќќ о:Ӧӧ у:ЎўӮӯӰӱӲӳ ч:Ӵӵ ы:Ӹӹ э:Ӭӭ і:Її ѵ:Ѷѷ ә:Ӛӛ ө:Ӫӫ ԩ:Ԩ
        ԫ:Ԫ ԭ:Ԭ ԯ:Ԯ
        """

    /// The capitals of Georgian headlines, younger than the tokenizer, and the Armenian ligature.
    private static let caucasian = """
        եւ:և ა:Ა ბ:Ბ გ:Გ დ:Დ ე:Ე ვ:Ვ ზ:Ზ თ:Თ ი:Ი კ:Კ ლ:Ლ მ:Მ ნ:Ნ ო:Ო პ:Პ ჟ:Ჟ რ:Რ ს:Ს ტ:Ტ უ:Უ ფ:Ფ ქ:Ქ ღ:Ღ ყ:Ყ შ:Შ ჩ:Ჩ
        ც:Ც ძ:Ძ წ:Წ ჭ:Ჭ ხ:Ხ ჯ:Ჯ ჰ:Ჰ ჱ:Ჱ ჲ:Ჲ ჳ:Ჳ ჴ:Ჴ ჵ:Ჵ ჶ:Ჶ ჷ:Ჷ ჸ:Ჸ ჹ:Ჹ ჺ:Ჺ ჽ:Ჽ ჾ:Ჾ ჿ:Ჿ
        """

    /// The digits of every script, raised and lowered ones too: `CO₂`, `km²`, `٢٠٢٥`.
    private static let digits = """
        0:٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐⁰₀꘠꣐꤀꧐꧰꩐꯰０ 1:¹١۱߁१১੧૧୧௧౧೧൧෧๑໑༡၁႑១᠑᥇᧑᪁᪑᭑᮱᱁᱑₁꘡꣑꤁꧑꧱꩑꯱１
        2:²٢۲߂२২੨૨୨௨౨೨൨෨๒໒༢၂႒២᠒᥈᧒᪂᪒᭒᮲᱂᱒₂꘢꣒꤂꧒꧲꩒꯲２ 3:³٣۳߃३৩੩૩୩௩౩೩൩෩๓໓༣၃႓៣᠓᥉᧓᪃᪓᭓᮳᱃᱓₃꘣꣓꤃꧓꧳꩓꯳３
        4:٤۴߄४৪੪૪୪௪౪೪൪෪๔໔༤၄႔៤᠔᥊᧔᪄᪔᭔᮴᱄᱔⁴₄꘤꣔꤄꧔꧴꩔꯴４ 5:٥۵߅५৫੫૫୫௫౫೫൫෫๕໕༥၅႕៥᠕᥋᧕᪅᪕᭕᮵᱅᱕⁵₅꘥꣕꤅꧕꧵꩕꯵５
        6:٦۶߆६৬੬૬୬௬౬೬൬෬๖໖༦၆႖៦᠖᥌᧖᪆᪖᭖᮶᱆᱖⁶₆꘦꣖꤆꧖꧶꩖꯶６ 7:٧۷߇७৭੭૭୭௭౭೭൭෭๗໗༧၇႗៧᠗᥍᧗᪇᪗᭗᮷᱇᱗⁷₇꘧꣗꤇꧗꧷꩗꯷７
        8:٨۸߈८৮੮૮୮௮౮೮൮෮๘໘༨၈႘៨᠘᥎᧘᪈᪘᭘᮸᱈᱘⁸₈꘨꣘꤈꧘꧸꩘꯸８ 9:٩۹߉९৯੯૯୯௯౯೯൯෯๙໙༩၉႙៩᠙᥏᧙᪉᪙᭙᮹᱉᱙⁹₉꘩꣙꤉꧙꧹꩙꯹９
        """

    /// Latin letters as wide as East Asian characters, and katakana of half their width.
    private static let wide = """
        a:Ａａ b:Ｂｂ c:Ｃｃ d:Ｄｄ e:Ｅｅ f:Ｆｆ g:Ｇｇ h:Ｈｈ i:Ｉｉ j:Ｊｊ k:Ｋｋ l:Ｌｌ m:Ｍｍ n:Ｎｎ o:Ｏｏ p:Ｐｐ q:Ｑｑ r:Ｒｒ s:Ｓｓ t:Ｔｔ u:Ｕｕ
        v:Ｖｖ w:Ｗｗ x:Ｘｘ y:Ｙｙ z:Ｚｚ
        ヲ:ｦ ァ:ｧ ィ:ｨ ゥ:ｩ ェ:ｪ ォ:ｫ ャ:ｬ ュ:ｭ ョ:ｮ ッ:ｯ ー:ｰ ア:ｱ イ:ｲ ウ:ｳ エ:ｴ オ:ｵ カ:ｶ キ:ｷ ク:ｸ ケ:ｹ コ:ｺ サ:ｻ シ:ｼ ス:ｽ セ:ｾ ソ:ｿ タ:ﾀ
        チ:ﾁ ツ:ﾂ テ:ﾃ ト:ﾄ ナ:ﾅ ニ:ﾆ ヌ:ﾇ ネ:ﾈ ノ:ﾉ ハ:ﾊ ヒ:ﾋ フ:ﾌ ヘ:ﾍ ホ:ﾎ マ:ﾏ ミ:ﾐ ム:ﾑ メ:ﾒ モ:ﾓ ヤ:ﾔ ユ:ﾕ ヨ:ﾖ ラ:ﾗ リ:ﾘ ル:ﾙ レ:ﾚ ロ:ﾛ
        ワ:ﾜ ン:ﾝ
        """

    /// Reads a list of groups parted by white space: what stands for letters, a colon, those letters.
    private static func read(_ list: String, _ body: (UInt32, [UInt8]) -> Void) {
        var list = list
        list.withUTF8 { bytes in
            var plain: [UInt8] = []
            var start = 0
            var position = 0
            while position < bytes.count {
                switch bytes[position] {
                case ...UInt8(ascii: " "):
                    position += 1
                    start = position
                case UInt8(ascii: ":"):
                    plain = Array(bytes[start..<position])
                    position += 1
                    while position < bytes.count, bytes[position] >= 0x80 {
                        let letter = UTF8Scalar(in: bytes, at: position)
                        body(letter.value, plain)
                        position += letter.width
                    }
                default: position += 1
                }
            }
        }
    }
}
