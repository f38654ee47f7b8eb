internal import ArchiveModel

extension EntityNetwork {
    /// The network in Graphviz's language; layouts take the weight of an edge for its shortness.
    var dot: String {
        let nodes = nodes.map { node in
            "  \(node.id) [label=\(Self.quoted(node.name)), kind=\(node.kind.rawValue), articles=\(node.articles)];\n"
        }
        let edges = edges.map { edge in
            "  \(self.nodes[edge.source].id) -- \(self.nodes[edge.target].id) [weight=\(edge.articles)];\n"
        }
        return "graph entities {\n" + nodes.joined() + edges.joined() + "}\n"
    }

    /// A text between quotation marks. A backslash begins an escape in labels, so that one stands for itself by two.
    private static func quoted(_ text: String) -> String {
        let escaped = text.flatMap { $0 == "\\" || $0 == "\"" ? "\\" + String($0) : String($0) }
        return "\"" + String(escaped) + "\""
    }
}
