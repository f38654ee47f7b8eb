internal import ArchiveModel
internal import ArgumentParser
internal import NewsArchive

extension EntityCommand {
    /// `archive entity merge NAME OTHER`.
    struct Merge: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make two one: OTHER becomes an alias of NAME, and of its kind.")

        @OptionGroup var target: CorrectionTarget
        @Option(help: "The kind of OTHER, where several have that name. Default: --kind.")
        var otherKind: EntityKindOption?
        @Argument(help: "The one that becomes it.") var other: String

        func run() throws { try target.correct(.merge(target.name, other: other, otherKind: otherKind?.kind)) }
    }

    /// `archive entity split NAME ALIAS`.
    struct Split: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make an alias an entity of its own, with the mentions that are written so.")

        @OptionGroup var target: CorrectionTarget
        @Argument(help: "The alias.") var alias: String

        func run() throws { try target.correct(.split(target.name, alias: alias)) }
    }

    /// `archive entity rename NAME NEW`.
    struct Rename: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give another name; the old one stays an alias.")

        @OptionGroup var target: CorrectionTarget
        @Argument(help: "The new name.") var newName: String

        func run() throws { try target.correct(.rename(target.name, to: newName)) }
    }

    /// `archive entity hide NAME`.
    struct Hide: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Neither show, count nor find it by name.")

        @OptionGroup var target: CorrectionTarget

        func run() throws { try target.correct(.hide(target.name)) }
    }

    /// `archive entity kind NAME KIND`.
    struct Kind: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what it is; one of that kind and name becomes one with it.")

        @OptionGroup var target: CorrectionTarget
        @Argument(help: "What it is: person, organisation or place.") var newKind: EntityKindOption

        func run() throws { try target.correct(.kind(target.name, newKind.kind)) }
    }
}

/// The entity that a correction is about.
struct CorrectionTarget: ParsableArguments {
    @OptionGroup var archive: ArchiveOptions

    @Option(help: "Its kind, where several have the name: person, organisation or place.")
    var kind: EntityKindOption?

    @Argument(help: "The entity: its name in any spelling, or an alias that no other has.")
    var name: String

    /// Makes the correction and says what it did.
    func correct(_ correction: NewsArchive.Correction) throws {
        let change = try archive.open(for: .writing).correct(correction, kind: kind?.kind)
        Console.current.output("\(change.line)\n")
    }
}
