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
