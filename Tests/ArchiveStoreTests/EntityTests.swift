import ArchiveModel
import ArchiveQuery
import ArchiveStore
import Testing

@Suite("Entities of an archive")
struct EntityTests {
    private let store: ArchiveStore

    init() throws {
        store = try ArchiveStore.inMemory()
        let mayor = Samples.entity(.person, "Ayşe Kalın", ["Kalın"])
        let captain = Samples.entity(.person, "Murat Kalın", ["Kalın"])
        let council = Samples.entity(.organisation, "Harbour Council", ["HC"])
        let izmir = Samples.entity(.place, "Izmir", ["Smyrna"])
        try store.ingest([
            article(1, "2025-07-08", [mayor, council, izmir], tags: ["sea"]),
            article(2, "2025-07-09", [mayor, izmir], tags: ["sea", "vote"]),
            article(3, "2024-02", [mayor, council]),
            article(4, nil, [mayor]),
            article(5, "2025-09-01", [captain, izmir], agency: "NTB"),
        ])
    }

    private func article(
        _ number: Int, _ date: String?, _ entities: [ArticleEntity], tags: [String] = [], agency: String = "AA"
    ) -> Article {
        var article = Samples.article(number, "Ferry \(number)", on: date)
        article.entities = entities
        article.tags = tags
        article.agency = agency
        article.country = "TR"
        return article
    }

    private func entity(_ name: String, _ kind: EntityKind? = nil) throws -> NamedEntity {
        try #require(try store.entities(named: name, kind: kind).first)
    }

    // MARK: Lists

    @Test("Those that most articles name come first, by name where they are as many")
    func order() throws {
        let all = try store.entities(in: nil, kind: nil, named: nil, limit: nil)
        #expect(all.total == 4)
        #expect(all.entities.map(\.name) == ["Ayşe Kalın", "Izmir", "Harbour Council", "Murat Kalın"])
        #expect(all.entities.map(\.articles) == [4, 3, 2, 1])
        #expect(all.entities.map(\.aliases) == [["Kalın"], ["Smyrna"], ["HC"], ["Kalın"]])
        let two = try store.entities(in: nil, kind: nil, named: nil, limit: 2)
        #expect(two.total == 4 && two.entities == Array(all.entities.prefix(2)))
    }

    @Test(
        "Only articles that the query finds count",
        arguments: [
            ("tag:sea", ["Ayşe Kalın", "Izmir", "Harbour Council"]), ("ferry -kalin", []),
            ("agency:NTB", ["Izmir", "Murat Kalın"]), ("date:none", ["Ayşe Kalın"]),
        ])
    func query(text: String, names: [String]) throws {
        let today = try #require(NewsDate(iso8601: "2025-10-01"))
        let query = try QueryParser.parse(text, today: today).node
        #expect(try store.entities(in: query, kind: nil, named: nil, limit: 20).entities.map(\.name) == names)
    }

    @Test(
        "A kind and words of a name narrow the list, the last word also where it is only begun",
        arguments: [
            (EntityKind.person, nil, ["Ayşe Kalın", "Murat Kalın"]), (nil, "kal", ["Ayşe Kalın", "Murat Kalın"]),
            (nil, "kalin mur", ["Murat Kalın"]), (.place, "smyr", ["Izmir"]), (.person, "smyr", []), (nil, "\"*", []),
        ] as [(EntityKind?, String?, [String])])
    func narrowing(kind: EntityKind?, name: String?, names: [String]) throws {
        let found = try store.entities(in: nil, kind: kind, named: name, limit: nil)
        #expect(found.entities.map(\.name) == names && found.total == names.count)
    }

    // MARK: Names

    @Test(
        "A name finds who has it whole, else who has its words",
        arguments: [
            ("kalin", ["Ayşe Kalın", "Murat Kalın"]), ("AYSE KALIN", ["Ayşe Kalın"]), ("council", ["Harbour Council"]),
            ("kalin murat", ["Murat Kalın"]), ("hc", ["Harbour Council"]), ("kal", []), ("", []), ("\"", []),
        ])
    func names(name: String, found: [String]) throws {
        #expect(try store.entities(named: name, kind: nil).map(\.name) == found)
    }

    @Test("Near spellings are names of entities that articles name")
    func nearNames() throws {
        #expect(try store.entities(near: "Kalim", kind: nil).map(\.name) == ["Ayşe Kalın", "Murat Kalın"])
        #expect(try store.entities(near: "Kalim", kind: .place).isEmpty)
        #expect(try store.entities(near: "Izmer", kind: nil).map(\.name) == ["Izmir"])
    }

    @Test("An entity that no article names any more is not found")
    func forgotten() throws {
        let store = try ArchiveStore.inMemory()
        for (text, place) in [("A storm.", "Bergen"), ("A calm.", "Oslo")] {
            var article = article(9, "2025-07-08", [Samples.entity(.place, place)])
            article.summary = text
            try store.ingest([article], from: "page.txt", text: text)
        }
        #expect(try store.entities(named: "Bergen", kind: nil).isEmpty)
        #expect(try store.entities(in: nil, kind: nil, named: nil, limit: nil).entities.map(\.name) == ["Oslo"])
    }

    // MARK: One entity

    @Test("A profile tells when an entity is named, and with whom")
    func profile() throws {
        let profile = try store.profile(of: entity("Ayşe Kalın"))
        #expect(profile.entity.aliases == ["Kalın"] && profile.entity.articles == 4 && profile.mentions == 4)
        #expect(profile.first?.published?.iso8601 == "2024-02" && profile.first?.id == Samples.id(3))
        #expect(profile.last?.title == "Ferry 2")
        #expect(profile.timeline.counts.map(\.period.description) == ["2024-02", "2025-07"])
        #expect(profile.timeline.counts.map(\.articles) == [1, 2] && profile.timeline.undated == 1)
        #expect(profile.latest.map(\.id) == [2, 1, 3, 4].map(Samples.id))
        #expect(profile.company.map(\.field) == EntityProfile.Field.allCases)
        let values = profile.company.map { $0.values.map { "\($0.value) \($0.articles)" } }
        #expect(
            values == [
                [], ["Harbour Council 2"], ["Izmir 2"], ["AA 4"], ["TR 4"],
                ["sea 2", "vote 1"],
            ])
    }

    @Test("Of an entity without a dated article no first and no last is known")
    func undated() throws {
        let store = try ArchiveStore.inMemory()
        try store.ingest([article(9, nil, [Samples.entity(.place, "Bergen")])])
        let bergen = try #require(try store.entities(named: "bergen", kind: nil).first)
        let profile = try store.profile(of: bergen)
        #expect(profile.first == nil && profile.last == nil && profile.timeline.counts.isEmpty)
        #expect(profile.latest.count == 1)
    }

    // MARK: Networks

    @Test("A network joins whom articles name together, also among the neighbours")
    func network() throws {
        let network = try store.network(around: entity("Izmir"), limit: nil)
        #expect(network.nodes.map(\.name) == ["Izmir", "Ayşe Kalın", "Harbour Council", "Murat Kalın"])
        #expect(network.nodes.map(\.articles) == [3, 4, 2, 1])
        #expect(
            network.edges.map { [$0.source, $0.target, $0.articles] } == [
                [0, 1, 2], [0, 2, 1], [0, 3, 1], [1, 2, 2],
            ])
    }

    @Test("The limit counts the entity too", arguments: [1, 2, 3])
    func limit(limit: Int) throws {
        let network = try store.network(around: entity("Izmir"), limit: limit)
        #expect(network.nodes.map(\.name) == Array(["Izmir", "Ayşe Kalın", "Harbour Council"].prefix(limit)))
        #expect(network.edges.count == [0, 1, 3][limit - 1])
    }
}
