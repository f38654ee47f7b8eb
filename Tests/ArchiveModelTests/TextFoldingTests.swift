import ArchiveModel
import Testing

@Suite struct TextFoldingTests {
    @Test(arguments: [
        ("Kalın", "kalin"), ("ERDOĞAN", "erdogan"), ("İstanbul", "istanbul"), ("Łódź", "lodz"), ("Đoković", "dokovic"),
        ("Straße", "strasse"), ("Ærø", "aero"), ("Œuvre", "oeuvre"), ("Þórður", "thordur"),
        ("Nguyễn Văn", "nguyen van"),
        ("Αθήνα", "αθηνα"), ("Ёлкин Сергей", "елкин сергеи"), ("مُحَمَّد", "محمد"), ("إسرائيل", "اسراييل"),
        ("שָׁלוֹם", "שלומ"), ("ＮＡＴＯ", "nato"), ("al-Sudani’s", "al sudani s"), ("co\u{AD}operation", "cooperation"),
        ("e\u{301}te\u{301}", "ete"), ("Shiʿa", "shia"), ("U.S.", "u s"), ("  —  ", ""), ("東京新聞", "東京新聞"),
        ("₺500", "500"), ("\u{2067}Kalin\u{2069}", "kalin"), ("\u{301}ete", "ete"), ("m²", "m2"),
    ])
    func spellingsThatReadersTakeForOneHaveOneKey(text: String, key: String) {
        #expect(TextFolding.key(text) == key)
    }

    @Test(arguments: [
        ["İstanbul", "I\u{307}stanbul", "istanbul", "i\u{307}stanbul", "ıstanbul", "Istanbul", "ISTANBUL"],
        ["Şırnak", "ŞIRNAK", "Sirnak", "S\u{327}ırnak"], ["București", "Bucureşti", "Bucuresti"], ["Galați", "Galaţi"],
        ["Nguyễn Thế Dưỡng", "NGUYỄN THẾ DƯỠNG", "Nguyen The Duong", "Nguye\u{302}\u{303}n The\u{302}\u{301} Dưỡng"],
        ["Straße", "STRASSE", "STRAẞE"], ["ﬁnance oﬃce", "finance office"], ["ǅungla", "Ǆungla", "džungla", "dzungla"],
        ["Ǉubljana", "Ljubljana"], ["Ćuković", "Cukovic"], ["Đinđić", "Dindic"], ["Ђинђић", "ЂИНЂИЋ"],
        ["Ἀθῆναι", "Αθήναι", "ΑΘΗΝΑΙ", "Αθηναι"], ["Μαΐου", "ΜΑΪΟΥ", "μαιου"],
        ["Παπανδρέου Γιώργος", "ΠΑΠΑΝΔΡΕΟΥ ΓΙΩΡΓΟΣ"],
        ["Королёв", "Королев", "КОРОЛЁВ"], ["Київ", "Киі\u{308}в", "КИЇВ"], ["Ґалаґан", "Галаган"],
        ["Йорк", "И\u{306}орк"],
        ["საქართველო", "ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ"], ["Երևան", "Երեւան", "ԵՐԵՒԱՆ"],
        ["أحمد", "احمد", "إحمد", "ا\u{654}حمد", "أَحْمَد", "أحـــمد", "ﺃﺣﻤﺪ"], ["مصطفى", "مصطفي", "مصطفی"],
        ["القاهرة", "القاهره", "ﺍﻟﻘﺎﻫﺮﺓ"],
        ["مسؤول", "مسوول"], ["شكرًا", "شكرا"], ["هٰذا", "هذا"], ["ﷲ", "الله"], ["السلام", "ﺍﻟﺴﻼﻡ"],
        ["کتابی", "كتابي", "ﮐﺘﺎﺑﯽ"], ["می‌شود", "می شود"], ["خانهٔ", "خانۀ", "خانه"],
        ["ہندوستان", "ھندوستان", "هندوستان"],
        ["محمدﷺ", "محمد"], ["۲۰۲۵", "٢٠٢٥", "２０２５", "२०२५", "2025"],
        ["שָׁלוֹם", "שׁלום", "שלום"], ["צה״ל", "צה\"ל"], ["בן־גוריון", "בן-גוריון", "בן גוריון"], ["מלך", "מלכ"],
        ["हिन्दी", "हिंदी"], ["क़ानून", "क\u{93C}ानून", "कानून"], ["বাংলা", "বাঙলা"], ["ന്‍", "ൻ"],
        ["ＮＡＴＯ", "nato"], ["ﾄｳｷｮｳ", "トウキョウ"], ["CO₂", "CO2"], ["km²", "km2"], ["1º", "1o"],
    ])
    func spellingsOfAWordHaveOneKey(spellings: [String]) {
        let keys = spellings.map(TextFolding.key)
        #expect(Set(keys.map { Array($0.unicodeScalars) }).count == 1, "\(keys)")
    }

    @Test(arguments: [
        "'", "’", "‘", "ʼ", "ʻ", "′", "`", "-", "\u{2010}", "\u{2011}", "–", "—", "−", "־", "\u{200C}", "\u{200B}",
    ])
    func apostrophesDashesAndSpacesWithoutWidthPartWords(separator: String) {
        #expect(TextFolding.key("al\(separator)sudani") == "al sudani")
    }

    @Test(arguments: [
        "\u{AD}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202B}", "\u{202C}", "\u{2060}", "\u{2067}", "\u{FEFF}", "ʿ",
        "ʹ",
    ])
    func whatDoesNotShowIsNoPartOfAWord(mark: String) {
        #expect(TextFolding.key("\(mark)Ka\(mark)lin\(mark)") == "kalin")
    }

    @Test(arguments: [
        ("є", "е"), ("і", "и"), ("ћ", "ч"), ("ے", "ي"), ("گ", "ك"), ("پ", "ب"), ("ガ", "カ"), ("ß", "s"), ("ñ", "nn"),
        ("ө", "о"), ("ʒ", "z"),
    ])
    func lettersOfTheirOwnStayApart(letter: String, other: String) {
        #expect(TextFolding.key(letter) != TextFolding.key(other))
    }

    @Test func wordsKnowWhereTheyStand() {
        let text = "Türkiye’s MIT"
        let words = TextFolding.words(in: text)
        #expect(words.map(\.text) == ["turkiye", "s", "mit"])
        let utf8 = Array(text.utf8)
        #expect(words.map { String(decoding: utf8[$0.range], as: UTF8.self) } == ["Türkiye", "s", "MIT"])
    }

    @Test func onlyLettersThatTheTokenizerLeavesAloneAreReplacedForTheIndex() {
        #expect(TextFolding.indexText("Türkiye: Kalın, Ångström") == "Türkiye: Kalin, Ångström")
        #expect(TextFolding.indexText("plain") == "plain")
    }

    @Test func aMarkBeforeAWordIsNoPartOfItAndOneAfterItIs() {
        let text = "\u{301}e\u{301} \u{64E}ab\u{64E}"
        let utf8 = Array(text.utf8)
        let spans = TextFolding.words(in: text).map { String(decoding: utf8[$0.range], as: UTF8.self) }
        #expect(spans.map { Array($0.unicodeScalars) } == [["e", "\u{301}"], ["a", "b", "\u{64E}"]])
    }

    @Test func theBytesAroundAReplacedLetterStay() {
        #expect(TextFolding.indexText("ı") == "i")
        #expect(TextFolding.indexText("“ışık” 🔥 ı") == "“işik” 🔥 i")
        #expect(TextFolding.indexText("a ſ 𝒜") == "a s 𝒜")
        #expect(TextFolding.indexText("") == "")
    }

    @Test func everyReplacementIsFinal() {
        for pair in TextFolding.letterReplacements {
            #expect(TextFolding.indexText(pair.plain) == pair.plain)
        }
    }

    @Test func daysAndTheirNumbersAgree() {
        for number in stride(from: 1, to: 3_000_000, by: 9_973) {
            #expect(NewsDate(dayNumber: number)?.dayNumber == number)
        }
        #expect(NewsDate(dayNumber: 719_163)?.iso8601 == "1970-01-01")
    }
}
