internal import ArchiveModel

extension EntityNetwork {
    /// The network in Graphviz's language; layouts take the weight of an edge for its shortness.
    var dot: String {
        let nodes = nodes.map { node in
            let country = node.country.map { ", country=\($0)" } ?? ""
            return "  \(node.id) [label=\(Self.quoted(node.name)), kind=\(node.kind.rawValue)\(country), "
                + "articles=\(node.articles)];\n"
        }
        let edges = edges.map { edge in
            "  \(self.nodes[edge.source].id) -- \(self.nodes[edge.target].id) [weight=\(edge.articles)];\n"
        }
        return "graph entities {\n" + nodes.joined() + edges.joined() + "}\n"
    }

    /// A text between quotation marks, on one line.
    ///
    /// A backslash begins an escape in labels, so that one is written as two.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\\" || scalar == "\"" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
        }
        return quoted + "\""
    }
}
