internal import ArchiveModel
internal import ArgumentParser
internal import NewsArchive

extension EntityCommand {
    /// `archive entity [show] NAME`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One person, organisation or place: when, how often and with whom it is named.",
            discussion: """
                `show` may be left out, unless the name is that of a subcommand. The name is the whole name of an entity, one of its other names, or words of one. Of several entities the \
                one is shown that ten times as many articles name as any other; if there is none, they are listed.
                """)

        @OptionGroup var archive: ArchiveOptions
        @OptionGroup var output: OutputOptions

        @Option(help: "Its kind: person, organisation or place.")
        var kind: EntityKindOption?

        @Option(help: "Print the network around it instead: gexf, graphml, json or dot.")
        fileprivate var graph: GraphOption?

        @Option(help: "How many entities the network has at most; 0 is all. Default: 50.")
        var limit: Int?

        @Argument(help: "The name.")
        var name: [String]

        func validate() throws {
            if let limit, limit < 0 {
                throw ValidationError("--limit \(limit) is negative: give a number, or 0 for all")
            }
            guard limit == nil || graph != nil else {
                throw ValidationError("--limit is for the network: give --graph too")
            }
            guard graph == nil || output.format == nil else {
                throw ValidationError("--graph and --format exclude each other: the network has formats of its own")
            }
        }

        func run() throws {
            let store = try archive.open(for: .reading)
            let found = try store.entity(named: name.joined(separator: " "), kind: kind?.kind)
            noteOthers(found.others)
            if let graph {
                let network = try store.network(around: found.entity, limit: limit == 0 ? nil : limit ?? 50)
                Console.current.output(graph.format.document(of: network))
            } else {
                write(try store.profile(of: found.entity))
            }
        }

        private func noteOthers(_ others: [NamedEntity]) {
            guard let first = others.first else { return }
            let rest = others.count > 1 ? " and \(others.count - 1) more" : ""
            Console.current.note("archive: the name is also that of \(first.line)\(rest)")
        }

        private func write(_ profile: EntityProfile) {
            let console = Console.current
            switch output.resolved {
            case .json, .jsonl: console.output(profile.json.serialised + "\n")
            case .table:
                let page = EntityPage(profile: profile, colour: archive.colour, width: console.terminalWidth ?? 100)
                console.output(page.lines.map { $0 + "\n" }.joined())
            case .text, .csv, .markdown: output.write(profile.table, colour: archive.colour)
            }
        }
    }
}

/// The formats of a network, as they are named on the command line.
private enum GraphOption: String, ExpressibleByArgument, CaseIterable {
    case gexf
    case graphml
    case json
    case dot

    /// The format of the library.
    var format: GraphFormat {
        switch self {
        case .gexf: .gexf
        case .graphml: .graphml
        case .json: .json
        case .dot: .dot
        }
    }
}
