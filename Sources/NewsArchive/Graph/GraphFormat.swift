package import ArchiveModel

/// The formats that a network of entities is written in.
package enum GraphFormat: String, Sendable, CaseIterable {
    /// GEXF 1.3, Gephi's own.
    case gexf
    /// GraphML, which most tools for graphs read.
    case graphml
    /// `{"schema": 1, "nodes": […], "edges": […]}`.
    case json
    /// Graphviz.
    case dot

    /// The network as a document that ends with a line break.
    package func document(of network: EntityNetwork) -> String {
        switch self {
        case .gexf: network.gexf
        case .graphml: network.graphML
        case .json: network.json.serialised + "\n"
        case .dot: network.dot
        }
    }
}
