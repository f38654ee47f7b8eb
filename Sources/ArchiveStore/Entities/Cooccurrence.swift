internal import ArchiveModel
internal import GRDB

/// Counts which entities are named together, from the packed arrays.
struct Cooccurrence {
    /// Two of the entities, by their places among them, the lower first.
    private struct Pair: Hashable {
        let source: Int
        let target: Int
    }

    private let entities: [NamedEntity]
    private var articles: [Int]
    private var pairs: [Pair: Int] = [:]

    /// Counts among all articles of the archive.
    init(_ db: Database, of entities: [NamedEntity]) throws {
        self.entities = entities
        articles = Array(repeating: 0, count: entities.count)
        let kinds = EntityKind.allCases.map(PackedField.init)
        let packed = try PackedArticles(db, fields: kinds)
        let lists = try kinds.map { try packed.lists($0) }
        let places = Self.places(of: entities)
        var named: [Int] = []
        for article in try packed.rows.indices {
            named.removeAll(keepingCapacity: true)
            for list in lists {
                for number in list[article] where number < places.count && places[Int(number)] >= 0 {
                    named.append(places[Int(number)])
                }
            }
            add(named)
        }
    }

    /// The entities, with the number of all their articles, and what joins them.
    var network: EntityNetwork {
        let nodes = zip(entities, articles).map { entity, articles in
            NamedEntity(
                id: entity.id, kind: entity.kind, name: entity.name, aliases: entity.aliases,
                country: entity.country, articles: articles)
        }
        let edges = pairs.map { EntityNetwork.Edge(source: $0.key.source, target: $0.key.target, articles: $0.value) }
        return EntityNetwork(
            nodes: nodes, edges: edges.sorted { ($0.source, $0.target) < ($1.source, $1.target) })
    }

    /// By the number of an entity its place among those that count; -1 for others.
    private static func places(of entities: [NamedEntity]) -> [Int] {
        var places = Array(repeating: -1, count: Int(entities.map(\.id).max() ?? 0) + 1)
        for (place, entity) in entities.enumerated() { places[Int(entity.id)] = place }
        return places
    }

    /// Counts one article, which names the entities in these places.
    private mutating func add(_ named: [Int]) {
        for (index, one) in named.enumerated() {
            articles[one] += 1
            for other in named[..<index] {
                pairs[Pair(source: min(one, other), target: max(one, other)), default: 0] += 1
            }
        }
    }
}
