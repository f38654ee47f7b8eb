package import ArchiveModel

extension EntityNetwork {
    /// The network as one document; edges name their ends by the nodes' identifiers.
    package var json: JSONValue {
        let nodes = nodes.map { node in
            JSONValue.object([
                ("id", .string(String(node.id))), ("label", .string(node.name)), ("kind", .string(node.kind.rawValue)),
                ("country", .text(node.country)), ("articles", .integer(node.articles)),
            ])
        }
        let edges = edges.map { edge in
            JSONValue.object([
                ("source", .string(String(self.nodes[edge.source].id))),
                ("target", .string(String(self.nodes[edge.target].id))), ("weight", .integer(edge.articles)),
            ])
        }
        return .object([("schema", .integer(1)), ("nodes", .array(nodes)), ("edges", .array(edges))])
    }
}
