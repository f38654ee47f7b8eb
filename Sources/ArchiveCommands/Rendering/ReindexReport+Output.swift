internal import ArchiveModel
internal import NewsArchive

extension NewsArchive.ReindexReport {
    /// The report as a person reads it.
    var line: String {
        let read = wasInterrupted ? "stopped: \(articles) of \(counted(total))" : counted(articles)
        return "\(read) read, \(changed) changed, \(gone.count) names gone, \(new.count) new"
    }

    /// The counts, then the names, as rows.
    var rows: Table {
        let counts = [("articles", articles), ("of", total), ("changed", changed)].map { [$0.0, "", String($0.1)] }
        let names = gone.map { ["gone", $0.name, $0.kind.rawValue] } + new.map { ["new", $0.name, $0.kind.rawValue] }
        return Table(
            columns: [
                .init(heading: "What"), .init(heading: "Name", isFlexible: true), .init(heading: "Number or kind"),
            ],
            rows: counts + names)
    }

    private func counted(_ number: Int) -> String { number == 1 ? "1 article" : "\(number) articles" }
}
