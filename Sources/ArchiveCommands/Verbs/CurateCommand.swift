internal import ArchiveModel
internal import ArgumentParser
internal import NewsArchive

/// `archive curate merge|split|rename|hide|kind|undo|log`.
struct CurateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "curate",
        abstract: "Correct people, organisations and places: for every article, also those that come later.",
        subcommands: [
            Merge.self, Split.self, Rename.self, Hide.self, Kind.self, Undo.self, Log.self,
        ])

    /// `archive curate merge NAME OTHER`.
    struct Merge: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make two one: OTHER becomes an alias of NAME.")

        @OptionGroup var target: CurationTarget
        @Argument(help: "The entity that it becomes.") var other: String

        func run() throws { try target.correct(.merge(target.name, other: other)) }
    }

    /// `archive curate split NAME ALIAS`.
    struct Split: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make an alias an entity of its own, with the mentions that are written so.")

        @OptionGroup var target: CurationTarget
        @Argument(help: "The alias.") var alias: String

        func run() throws { try target.correct(.split(target.name, alias: alias)) }
    }

    /// `archive curate rename NAME NEW`.
    struct Rename: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give another name; the old one stays an alias.")

        @OptionGroup var target: CurationTarget
        @Argument(help: "The new name.") var newName: String

        func run() throws { try target.correct(.rename(target.name, to: newName)) }
    }

    /// `archive curate hide NAME`.
    struct Hide: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Neither show, count nor find it by name; the text stays as it is.")

        @OptionGroup var target: CurationTarget

        func run() throws { try target.correct(.hide(target.name)) }
    }

    /// `archive curate kind NAME KIND`.
    struct Kind: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what it is: person, organisation or place.")

        @OptionGroup var target: CurationTarget
        @Argument(help: "person, organisation or place.", transform: EntityKind.argument) var newKind: EntityKind

        func run() throws { try target.correct(.kind(target.name, newKind)) }
    }

    /// `archive curate undo [NUMBER]`.
    struct Undo: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Undo a correction: the latest that holds, or the one of that number in the log.")

        @OptionGroup var archive: ArchiveOptions
        @Argument(help: "The number in the log.") var number: Int?

        func run() throws {
            let change = try NewsArchive.open(at: archive.path, for: .writing).undoCorrection(number)
            Console.current.output("undone \(change.line)\n")
        }
    }

    /// `archive curate log`.
    struct Log: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The corrections, in the order they were made.")

        @OptionGroup var archive: ArchiveOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            let entries = try NewsArchive.open(at: archive.path, for: .reading).corrections()
            let console = Console.current
            switch output.resolved {
            case .json:
                let list = JSONValue.array(entries.map(\.json))
                console.output(JSONValue.object([("schema", .integer(1)), ("corrections", list)]).serialised + "\n")
            case .jsonl: for entry in entries { console.output(entry.json.serialised + "\n") }
            case .table where entries.isEmpty: console.note("nothing was corrected")
            case .table, .text, .csv, .markdown: output.write(entries.table, colour: archive.colour)
            }
            if entries.isEmpty { throw ExitCode(1) }
        }
    }
}

/// The entity that a correction is about.
struct CurationTarget: ParsableArguments {
    @OptionGroup var archive: ArchiveOptions

    @Option(help: "person, organisation or place, where several have the name.", transform: EntityKind.argument)
    var kind: EntityKind?

    @Argument(help: "The entity: its name in any spelling, or an alias that no other has.")
    var name: String

    /// Makes the correction and says what it did.
    func correct(_ correction: NewsArchive.Correction) throws {
        let change = try NewsArchive.open(at: archive.path, for: .writing).correct(correction, kind: kind)
        Console.current.output("\(change.line)\n")
    }
}

extension EntityKind {
    /// The kind that an argument names.
    fileprivate static func argument(_ text: String) throws -> EntityKind {
        guard let kind = EntityKind(rawValue: text) else {
            throw ValidationError("'\(text)' is no kind: give person, organisation or place")
        }
        return kind
    }
}

extension NewsArchive.CorrectionChange {
    /// What was done, and to how many articles.
    fileprivate var line: String { "\(entry.line)  \(articles) article\(articles == 1 ? "" : "s") changed" }
}

extension NewsArchive.CorrectionEntry {
    /// What was done: `2 merge: Ibrahim Kalın → Ibrahim Kalin`.
    fileprivate var line: String { "\(number) \(action): \(name)" + (target.isEmpty ? "" : " → " + target) }

    /// What became of it: a kind or a name.
    fileprivate var target: String { action == "kind" ? newKind?.rawValue ?? "" : newName ?? "" }
}

extension [NewsArchive.CorrectionEntry] {
    /// A row a correction.
    fileprivate var table: Table {
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
