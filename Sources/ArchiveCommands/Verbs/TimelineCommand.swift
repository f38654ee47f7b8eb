internal import ArchiveModel
internal import ArgumentParser
internal import NewsArchive

/// `archive timeline [QUERY]`.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "Articles by day, week, month or year, drawn as bars.",
        discussion: """
            json, jsonl, csv and markdown leave out periods without articles. Weeks are those of ISO 8601: Monday to
            Sunday, 2025-W28.
            """)

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "day, week, month or year. Default: what makes some 10 to 60 lines.")
    fileprivate var by: TimelineUnit?

    @Argument(parsing: .allUnrecognized, help: "A query; without one, every article.")
    var query: [String] = []

    func run() throws {
        let request = SearchRequest(try QueryArguments.query(of: query), filters: filter.filters)
        let timeline = try archive.open(for: .reading).timeline(request, by: by?.unit)
        write(timeline, request.query)
        if timeline.total == 0 { throw ExitCode(1) }
    }

    private func write(_ timeline: Timeline, _ query: String) {
        let console = Console.current
        switch output.resolved {
        case .json: console.output(timeline.json(query: query).serialised + "\n")
        case .jsonl:
            for count in timeline.counts { console.output(count.json.serialised + "\n") }
            noteOthers(timeline)
        case .csv, .markdown:
            output.write(timeline.table, colour: archive.colour)
            noteOthers(timeline)
        case .table where timeline.total == 0: console.note("nothing found")
        case .text where timeline.total == 0: break
        case .table, .text:
            let bars = TimelineBars(timeline: timeline, width: console.terminalWidth ?? 80)
            console.output(bars.lines.map { $0 + "\n" }.joined() + archive.colour.dim(timeline.closing) + "\n")
        }
    }

    /// Says which articles are in no period, where the format has no place for it.
    private func noteOthers(_ timeline: Timeline) {
        guard let note = timeline.note else { return }
        Console.current.note("archive: not in any \(timeline.unit.rawValue): \(note)")
    }
}

/// The units of a timeline, as they are named on the command line.
private enum TimelineUnit: String, ExpressibleByArgument, CaseIterable {
    case day
    case week
    case month
    case year

    /// The unit of the library.
    var unit: CalendarUnit {
        switch self {
        case .day: .day
        case .week: .week
        case .month: .month
        case .year: .year
        }
    }
}
