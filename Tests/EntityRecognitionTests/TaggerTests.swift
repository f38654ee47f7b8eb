import ArchiveModel
import Testing

@testable import EntityRecognition

@Suite struct TaggerTests {
    @Test func aFurtherTokenStandsOnlyInANameOfItsKind() {
        let further = NameLabel(.person, isFirst: false)
        #expect(further.follows(NameLabel(.person, isFirst: true)))
        #expect(further.follows(further))
        #expect(!further.follows(.outside))
        #expect(!further.follows(NameLabel(.place, isFirst: true)))
        #expect(NameLabel(.place, isFirst: true).follows(further))
    }

    @Test func aChainNeverBeginsInsideAName() {
        var inside = LabelScores.zero
        inside[NameLabel(.organisation, isFirst: false).rawValue] = 100
        let steps = [LabelScores](repeating: .zero, count: NameLabel.count)
        let labels = LabelChain.best([inside, inside], transitions: steps)
        #expect(labels == [NameLabel(.organisation, isFirst: true), NameLabel(.organisation, isFirst: false)])
        #expect(LabelChain.best([], transitions: steps).isEmpty)
    }

    @Test(arguments: [
        ("Envoys met Omar al-Bakri in Port Selim on Monday.", ["Envoys", "Omar al-Bakri in Port Selim on Monday"]),
        ("The Ministry of Trade and Industry said nothing.", ["The Ministry of Trade and Industry"]),
        ("they spoke, he said, of rain", []),
        ("the Workers' Party and Reuben's Harbour Board", ["Workers' Party and Reuben's Harbour Board"]),
    ])
    func namesMayStandOnlyAroundCapitals(sentence: String, zones: [String]) {
        let text = TokenisedText.annotated(sentence)
        #expect(NameZones(text: text).zones.map { text.string($0) } == zones)
    }

    @Test func theModelOfTheProgramIsOne() throws {
        let model = try #require(TaggerModel.bundled)
        #expect(model.scores([]) == .zero)
        #expect(model.transitions.count == NameLabel.count)
    }

    @Test func bytesThatAreNoModelAreRefused() {
        #expect(TaggerModel([]) == nil)
        #expect(TaggerModel([UInt8](repeating: 0, count: TaggerModel.headLength)) == nil)
        #expect(TaggerModel([UInt8](repeating: 0, count: TaggerModel.headLength + 96)) == nil)
    }

    @Test func aFeatureFindsItsRowAndAStrangerNone() throws {
        let feature = FeatureHash(template: 1, 2)
        var bytes = [UInt8](repeating: 0, count: TaggerModel.headLength + 8 * TaggerModel.bucketRows)
        let row = TaggerModel.headLength + 8
        let mark = TaggerModel.mark(of: feature)
        bytes[row] = UInt8(truncatingIfNeeded: mark)
        bytes[row + 1] = UInt8(truncatingIfNeeded: mark >> 8)
        bytes[row + 2] = 5
        bytes[row + 7] = UInt8(bitPattern: -3)
        let model = try #require(TaggerModel(bytes))
        #expect(model.scores([feature, feature]) == LabelScores(0, 10, 0, 0, 0, 0, -6, 0))
        #expect(model.scores([FeatureHash(template: 1, 3)]) == .zero)
    }

    @Test func wordsUsedAlikeShareAFineCluster() throws {
        let monday = try #require(WordClusters.of(NameKey("Monday")))
        #expect(WordClusters.of(NameKey("tuesday")) == monday)
        #expect(WordClusters.of(NameKey("qqzxv")) == nil)
    }
}

@Suite struct TaggedNamesTests {
    @Test func aNameOfUnknownWordsIsAPersonWhereItSpeaksAndActs() {
        let text = """
            Tolvanen, who has led the union since 2019, said the strike would go on. "We are not tired," Veikka Tolvanen \
            told reporters.
            """
        #expect(names(.person, in: text) == ["Veikka Tolvanen"])
    }

    @Test func anOfficeBeforeAPersonIsNoBody() {
        let text = "Finance Minister Orhan Devrim met Interior Minister Selma Aydin on Friday."
        #expect(names(.organisation, in: text).isEmpty)
        #expect(names(.person, in: text) == ["Orhan Devrim", "Selma Aydin"])
    }

    @Test func theFieldOfAnOfficeIsNoBody() {
        let text = "US Secretary of State Marco Delgado met Minister of Defence Yoav Harel in Oslo."
        #expect(names(.organisation, in: text).isEmpty)
        #expect(names(.person, in: text) == ["Marco Delgado", "Yoav Harel"])
    }

    @Test(arguments: ["Nadia ash-Sharif", "Muhammad Shia as-Sudani", "Salim an-Nur"])
    func theArabicArticleStaysInANameAsItSounds(name: String) {
        #expect(names(.person, in: "\(name) arrived in Ankara on Monday.") == [name])
    }

    @Test func titlesBeforeANameMakeNoOther() {
        let text = """
            Bishop Karim Haddad opened a school in Oslo. "We are glad," Bishop Haddad said, and Prince Faisal bin Turki \
            applauded.
            """
        #expect(names(.person, in: text) == ["Karim Haddad", "Faisal bin Turki"])
    }

    @Test func anAgencyInADatelineIsNoOtherNameOfTheCity() {
        let text = "MEXICO CITY (AP) — The mayor resigned. The United Arab Emirates (UAE) and Mexico City said nothing."
        let places = recognise(article(body: [text])).filter { $0.kind == .place }
        #expect(places.map(\.name) == ["Mexico City", "United Arab Emirates"])
        #expect(places.allSatisfy { !$0.aliases.contains("AP") })
    }

    @Test func aNameIsOneKindThroughoutAnArticle() {
        let text = "Shares of Kelvarr Holdings fell. Kelvarr said on Monday that it would cut 300 jobs in Norway."
        #expect(names(.organisation, in: text) == ["Kelvarr Holdings"])
        #expect(names(.place, in: text) == ["Norway"])
    }

    /// Text that no newsroom writes: its names need not be right, but mentions stand inside the text.
    @Test func anyTextEndsInMentionsOfItsOwnWords() {
        let words = [
            "747", "A", "of", "State", "Minister", "“", "”", "said", "(", ")", ".", ",", "-", "'s", "al", "-Sudani",
            "Iraq",
            "U.S.", "Boeing", "MEXICO", "CITY", "—", "Bishop", "he", "44", "Prince", "in", "Tripoli", "Ltd", "&", "é",
            "٣", ":",
        ]
        var state: UInt64 = 7
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += words[Int(state >> 33) % words.count] + (state >> 20 & 3 == 0 ? "" : " ")
            }
            var article = article(body: [text])
            RuleRecogniser().read(&article)
            let length = text.unicodeScalars.count
            let ranges = article.entities.flatMap(\.mentions).map(\.range) + article.quotes.map(\.range)
            #expect(ranges.allSatisfy { $0.upperBound <= length && !$0.isEmpty }, "\(text)")
        }
    }
}
