internal import ArgumentParser

/// Which archive, and whether in colour: accepted before the verb and after it.
struct ArchiveOptions: ParsableArguments {
    @Option(
        help: "The archive file. Default: $ARCHIVE_FILE, else ~/.local/share/archive/archive.sqlite.",
        completion: .file())
    var archive: String?

    @Option(help: "Colour: auto, always or never. NO_COLOR is honoured.")
    var color: ColourChoice = .auto

    init() {}

    init(archive: String?, color: ColourChoice) {
        self.archive = archive
        self.color = color
    }

    /// The path of the archive: the option, `$ARCHIVE_FILE`, `$XDG_DATA_HOME/archive/archive.sqlite`, or the same
    /// under `~/.local/share`.
    var path: String {
        let environment = Console.current.environment
        if let archive { return archive }
        if let file = environment["ARCHIVE_FILE"], !file.isEmpty { return file }
        let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (data ?? (environment["HOME"] ?? ".") + "/.local/share") + "/archive/archive.sqlite"
    }

    /// The colours for standard output.
    var colour: Colour {
        let console = Console.current
        let isWanted =
            switch color {
            case .always: true
            case .never: false
            case .auto:
                console.terminalWidth != nil && (console.environment["NO_COLOR"] ?? "").isEmpty
                    && console.environment["TERM"] != "dumb"
            }
        return Colour(isEnabled: isWanted)
    }
}

/// When output is coloured.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
}
