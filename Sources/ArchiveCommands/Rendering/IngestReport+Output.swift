internal import ArchiveModel
internal import NewsArchive

extension IngestReport {
    /// The report as a person reads it.
    var line: String {
        var parts = ["\(new) new", "\(updated) updated", "\(unchanged) unchanged", "\(rejected) rejected"]
        if !warnings.isEmpty { parts.append(Self.counted(warnings.count, "warning")) }
        if furnitureLines > 0 { parts.append(Self.counted(furnitureLines, "line") + " of furniture set apart") }
        let stopped = wasInterrupted ? "stopped: " : ""
        return stopped + Self.counted(files, "file") + ": " + parts.joined(separator: ", ")
    }

    /// The counts as rows.
    var rows: Table {
        let counts = [
            ("files", files), ("new", new), ("updated", updated), ("unchanged", unchanged), ("rejected", rejected),
            ("warnings", warnings.count), ("furniture lines", furnitureLines),
        ]
        return Table(
            columns: [.init(heading: "What"), .init(heading: "Number", isNumber: true)],
            rows: counts.map { [$0.0, String($0.1)] })
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
}

extension IngestWarning {
    /// The warning as one line: where, then what.
    var line: String {
        "archive: " + (file == "-" ? "standard input" : file.onOneLine) + (offset.map { ":\($0)" } ?? "") + ": "
            + message.onOneLine
    }
}
