internal import ArchiveModel
internal import NewsArchive

/// Writes the mentions of texts as they come where the format allows it, at the end where it does not.
final class MentionWriter {
    private let format: OutputFormat
    private var rows: [[String]] = []
    private var count = 0

    init(format: OutputFormat) { self.format = format }

    func write(_ document: NewsArchive.AnnotatedText) {
        switch format {
        case .jsonl: output(document.json.map { $0.serialised + "\n" })
        case .json:
            output(document.json.enumerated().map { (count + $0.offset == 0 ? "" : ",\n") + $0.element.serialised })
        case .text: output(table(document.rows).lines.map { $0 + "\n" })
        case .table, .csv, .markdown: rows += document.rows
        }
        count += document.mentions.count
    }

    func finish(colour: Colour) {
        switch format {
        case .jsonl, .text: break
        case .json: Console.current.output((count == 0 ? Self.opening : "") + "]}\n")
        case .table where rows.isEmpty: Console.current.note("nothing found")
        case .table, .csv, .markdown: table(rows).write(as: format, colour: colour)
        }
    }

    private static let opening = "{\"schema\": 1, \"mentions\": ["

    private func output(_ pieces: [String]) {
        guard !pieces.isEmpty else { return }
        Console.current.output((format == .json && count == 0 ? Self.opening : "") + pieces.joined())
    }

    private func table(_ rows: [[String]]) -> Table {
        Table(
            columns: [
                .init(heading: "Id"), .init(heading: "Start", isNumber: true), .init(heading: "End", isNumber: true),
                .init(heading: "Text", isFlexible: true), .init(heading: "Kind"), .init(heading: "Entity"),
            ],
            rows: rows)
    }
}

extension NewsArchive.AnnotatedText {
    /// A row a mention.
    fileprivate var rows: [[String]] {
        mentions.map { mention in
            [
                id, String(mention.range.lowerBound), String(mention.range.upperBound), mention.text,
                mention.kind.rawValue, mention.entity,
            ]
        }
    }
}
