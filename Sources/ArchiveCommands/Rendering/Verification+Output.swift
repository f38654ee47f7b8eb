internal import NewsArchive

extension NewsArchive.Verification {
    /// The verification as a person reads it: what was mended, what is damaged, what is to be known, then the sum.
    var lines: [String] {
        repairs.map { "mended: \($0)" } + problems.map { "damaged: \($0.line)" } + notes.map { "note: \($0.line)" }
            + [sum]
    }

    /// The same as rows.
    var rows: Table {
        let findings = problems.map { ("damaged", $0) } + notes.map { ("note", $0) }
        return Table(
            columns: [
                .init(heading: "What"), .init(heading: "Where"), .init(heading: "Message", isFlexible: true),
                .init(heading: "Remedy"),
            ],
            rows: repairs.map { ["mended", "", $0, ""] }
                + findings.map { [$0, $1.article ?? $1.source ?? "", $1.message, $1.remedy] })
    }

    private var sum: String {
        let what = [
            Self.counted(articles, "article"), Self.counted(sources, "source"),
            ByteCount.text(sourceBytes) + " of sources compared",
        ].joined(separator: ", ")
        if wasInterrupted { return "stopped before the end: " + (isWhole ? "nothing damaged so far" : "damaged") }
        return isWhole ? "whole: \(what)" : "damaged: \(Self.counted(problems.count, "problem")); \(what)"
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
}

extension NewsArchive.Finding {
    /// Where it is, what it is, and what to do.
    fileprivate var line: String {
        let place = article.map { "article \($0): " } ?? source.map { "\($0): " } ?? ""
        return place + message + (remedy.isEmpty ? "" : "; \(remedy)")
    }
}
