internal import ArchiveModel

extension EntityNetwork {
    /// The network in GraphML (graphml.graphdrawing.org).
    var graphML: String {
        let nodes = nodes.map { node in
            let country = node.country.map { "\n      <data key=\"country\">\($0)</data>" } ?? ""
            return """
                    <node id="n\(node.id)">
                      <data key="label">\(XMLText.escaped(node.name))</data>
                      <data key="kind">\(node.kind.rawValue)</data>\(country)
                      <data key="articles">\(node.articles)</data>
                    </node>

                """
        }
        let edges = edges.map { edge in
            """
                <edge source="n\(self.nodes[edge.source].id)" target="n\(self.nodes[edge.target].id)">
                  <data key="weight">\(edge.articles)</data>
                </edge>

            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="label" for="node" attr.name="label" attr.type="string"/>
              <key id="kind" for="node" attr.name="kind" attr.type="string"/>
              <key id="country" for="node" attr.name="country" attr.type="string"/>
              <key id="articles" for="node" attr.name="articles" attr.type="int"/>
              <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
              <graph edgedefault="undirected">
            \(nodes.joined())\(edges.joined())  </graph>
            </graphml>

            """
    }
}
