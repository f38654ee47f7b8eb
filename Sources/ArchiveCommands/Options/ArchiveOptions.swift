internal import ArgumentParser
internal import NewsArchive

/// Which archive, and whether in colour: accepted before the verb and after it.
struct ArchiveOptions: ParsableArguments {
    @Option(
        help: "The archive file. Default: $ARCHIVE_FILE, else ~/.local/share/archive/archive.sqlite.",
        completion: .file())
    var archive: String?

    @Option(help: "Colour: auto, always or never. NO_COLOR is honoured.")
    var color: ColourChoice = .auto

    /// Opens the archive.
    func open(for access: NewsArchive.Access) throws -> NewsArchive { try ArchivePath.open(archive, for: access) }

    /// The colours for standard output.
    var colour: Colour { Colour(color) }
}

/// When output is coloured.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
}
