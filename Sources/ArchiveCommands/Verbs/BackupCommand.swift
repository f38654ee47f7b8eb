internal import ArgumentParser
internal import NewsArchive

/// `archive backup FILE`.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the archive into another file, while it may be in use.",
        discussion: """
            The copy is the archive as it is at this moment, whatever others write meanwhile. It gets its name when it is \
            whole, looked through and safely on the disk. A file of that name stays, unless it is an archive and \
            --replace is given.
            """)

    @OptionGroup var archive: ArchiveOptions

    @Flag(help: "Replace an older backup of that name.")
    var replace = false

    @Flag(help: "No progress, no report.")
    var quiet = false

    @Argument(help: "The file to make.", completion: .file())
    var file: String

    func run() throws {
        let console = Console.current
        let store = try archive.open(for: .reading)
        let progress = ProgressLine(isEnabled: console.showsProgress && !quiet)
        let bytes = try store.backUp(
            to: file, replaces: replace, progress: { progress.update("copying", $0, of: $1) },
            shouldStop: console.isInterrupted)
        progress.clear()
        guard let bytes else {
            console.note("archive: stopped; there is no copy")
            throw ExitCode(130)
        }
        if !quiet { console.output("\(file.onOneLine): \(ByteCount.text(bytes))\n") }
    }
}
