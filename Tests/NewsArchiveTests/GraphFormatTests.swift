import ArchiveModel
import Foundation
import FoundationXML
import NewsArchive
import Testing

@Suite("Networks as documents for other programs")
struct GraphFormatTests {
    /// Names with everything that the formats give a meaning.
    private static let names = [
        "Ayşe \"Kaptan\" Kalın", "Fish & Sons <Bergen>", "a\\b\u{1}\nc", "İzmir —> 伊兹密尔", "]]>--",
    ]

    private let network = EntityNetwork(
        nodes: names.enumerated().map { index, name in
            NamedEntity(
                id: Int64(index) * 7 + 1, kind: EntityKind.allCases[index % 3], name: name,
                country: index % 3 == 2 ? "TR" : nil, articles: 100 - index)
        },
        edges: [(0, 1, 40), (0, 2, 30), (1, 4, 1)].map { .init(source: $0.0, target: $0.1, articles: $0.2) })

    /// The names as XML can hold them: on one line, without control characters.
    private let plainNames = names.map { $0.replacing("\u{1}", with: "").replacing("\n", with: " ") }

    @Test("GEXF is XML with each node and edge once")
    func gexf() throws {
        let document = try elements(of: GraphFormat.gexf.document(of: network))
        let nodes = document.filter { $0.name == "node" }
        #expect(nodes.compactMap { $0.attributes["label"] } == plainNames)
        #expect(nodes.compactMap { $0.attributes["id"] } == ["1", "8", "15", "22", "29"])
        let values = document.filter { $0.name == "attvalue" && $0.attributes["for"] == "articles" }
        #expect(values.compactMap { $0.attributes["value"] } == ["100", "99", "98", "97", "96"])
        let edges = document.filter { $0.name == "edge" }.map(\.attributes)
        #expect(edges.compactMap { $0["source"] } == ["1", "1", "8"])
        #expect(edges.compactMap { $0["target"] } == ["8", "15", "29"])
        #expect(edges.compactMap { $0["weight"] } == ["40", "30", "1"])
        #expect(Set(edges.compactMap { $0["id"] }).count == 3)
    }

    @Test("GraphML is XML whose data have declared keys")
    func graphML() throws {
        let document = try elements(of: GraphFormat.graphml.document(of: network))
        let keys = Set(document.filter { $0.name == "key" }.compactMap { $0.attributes["id"] })
        let data = document.filter { $0.name == "data" }
        #expect(keys.count == 5 && data.allSatisfy { keys.contains($0.attributes["key"] ?? "") })
        #expect(data.filter { $0.attributes["key"] == "label" }.map(\.text) == plainNames)
        #expect(data.filter { $0.attributes["key"] == "weight" }.map(\.text) == ["40", "30", "1"])
        let nodes = Set(document.filter { $0.name == "node" }.compactMap { $0.attributes["id"] })
        let ends = document.filter { $0.name == "edge" }.flatMap { [$0.attributes["source"], $0.attributes["target"]] }
        #expect(nodes.count == 5 && ends.count == 6 && ends.allSatisfy { nodes.contains($0 ?? "") })
    }

    @Test("JSON holds the names unchanged")
    func json() throws {
        struct Document: Decodable {
            struct Node: Decodable { let id, label, kind: String, articles: Int }
            struct Edge: Decodable { let source, target: String, weight: Int }
            let schema: Int
            let nodes: [Node]
            let edges: [Edge]
        }
        let text = GraphFormat.json.document(of: network)
        let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
        #expect(document.schema == 1 && document.nodes.map(\.label) == Self.names)
        #expect(document.nodes.map(\.kind) == ["person", "organisation", "place", "person", "organisation"])
        #expect(document.edges.map(\.weight) == [40, 30, 1] && document.edges.map(\.source) == ["1", "1", "8"])
    }

    @Test("In DOT a quotation mark or a backslash in a name does not end it")
    func dot() {
        let lines = GraphFormat.dot.document(of: network).split(separator: "\n").map(String.init)
        #expect(lines.first == "graph entities {" && lines.last == "}" && lines.count == 10)
        let labels = lines.compactMap {
            $0.firstMatch(of: /label="((?:[^"\\]|\\.)*)", kind=[a-z]+(?:, country=[A-Z]{2})?, articles=\d+\];$/)?.1
        }
        let names = labels.map { String($0.replacing(/\\(.)/) { $0.1 }) }
        #expect(names == Self.names.map { $0.replacing("\u{1}", with: " ").replacing("\n", with: " ") })
        #expect(
            lines.filter { $0.contains(" -- ") } == [
                "  1 -- 8 [weight=40];", "  1 -- 15 [weight=30];", "  8 -- 29 [weight=1];",
            ])
    }

    // MARK: XML

    private struct Element {
        let name: String
        let attributes: [String: String]
        var text = ""
    }

    /// The elements in the order in which they end; what is not well-formed is an error.
    private func elements(of document: String) throws -> [Element] {
        final class Reader: NSObject, XMLParserDelegate {
            var open: [Element] = []
            var closed: [Element] = []

            func parser(
                _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
                attributes: [String: String]
            ) {
                open.append(Element(name: name, attributes: attributes))
            }

            func parser(_ parser: XMLParser, foundCharacters text: String) {
                if !open.isEmpty { open[open.count - 1].text += text }
            }

            func parser(
                _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
            ) {
                if let element = open.popLast() { closed.append(element) }
            }
        }
        let reader = Reader()
        let parser = XMLParser(data: Data(document.utf8))
        parser.delegate = reader
        guard parser.parse() else { throw try #require(parser.parserError) }
        return reader.closed
    }
}
