/// Who is named together with whom: an entity and those that share most articles with it.
public struct EntityNetwork: Sendable, Hashable {
    /// Two entities, and in how many articles both are named.
    public struct Edge: Sendable, Hashable {
        /// The place of the one in ``EntityNetwork/nodes``, which is before the other's.
        public let source: Int
        /// The place of the other.
        public let target: Int
        /// The number of articles, at least one.
        public let articles: Int

        /// Makes an edge.
        public init(source: Int, target: Int, articles: Int) {
            self.source = source
            self.target = target
            self.articles = articles
        }
    }

    /// The entities: first the one that it is about, then the others, those with most articles in common first.
    public let nodes: [NamedEntity]
    /// The edges between any two of them, by source and target.
    public let edges: [Edge]

    /// Makes a network.
    public init(nodes: [NamedEntity], edges: [Edge]) {
        self.nodes = nodes
        self.edges = edges
    }
}
