internal import ArchiveModel
internal import NewsArchive

extension NewsArchive.CorrectionChange {
    /// What was done, and to how many articles.
    var line: String { "\(entry.line)  \(articles) article\(articles == 1 ? "" : "s") changed" }
}

extension NewsArchive.CorrectionEntry {
    /// What was done: `2 merge: Ibrahim Kalın → Ibrahim Kalin`.
    var line: String { "\(number) \(action): \(name.onOneLine)" + (target.isEmpty ? "" : " → " + target.onOneLine) }

    /// What became of it: a kind or a name.
    fileprivate var target: String { action == "kind" ? newKind?.rawValue ?? "" : newName ?? "" }
}

extension [NewsArchive.CorrectionEntry] {
    /// A row a correction.
    var table: Table {
        Table(
            columns: [
                .init(heading: "Number", isNumber: true), .init(heading: "Action"), .init(heading: "Kind"),
                .init(heading: "Name", isFlexible: true), .init(heading: "Becomes"), .init(heading: "Made"),
                .init(heading: "Undone"),
            ],
            rows: map {
                [
                    String($0.number), $0.action, $0.kind.rawValue, $0.name, $0.target, $0.madeAt,
                    $0.isUndone ? "undone" : "",
                ]
            })
    }
}
