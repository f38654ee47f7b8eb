internal import ArchiveModel

extension EntityNetwork {
    /// The network in GEXF 1.3 (gexf.net).
    var gexf: String {
        let nodes = nodes.map { node in
            let country = node.country.map { "\n          <attvalue for=\"country\" value=\"\($0)\"/>" } ?? ""
            return """
                      <node id="\(node.id)" label="\(XMLText.escaped(node.name))">
                        <attvalues>
                          <attvalue for="kind" value="\(node.kind.rawValue)"/>\(country)
                          <attvalue for="articles" value="\(node.articles)"/>
                        </attvalues>
                      </node>

                """
        }
        let edges = edges.enumerated().map { number, edge in
            """
                  <edge id="\(number)" source="\(self.nodes[edge.source].id)" target="\(self.nodes[edge.target].id)" \
            weight="\(edge.articles)"/>

            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
              <graph mode="static" defaultedgetype="undirected">
                <attributes class="node">
                  <attribute id="kind" title="kind" type="string"/>
                  <attribute id="country" title="country" type="string"/>
                  <attribute id="articles" title="articles" type="integer"/>
                </attributes>
                <nodes>
            \(nodes.joined())    </nodes>
                <edges>
            \(edges.joined())    </edges>
              </graph>
            </gexf>

            """
    }
}
