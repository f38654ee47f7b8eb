public import ArgumentParser

struct G: ParsableArguments { @Option var archive: String? }
struct S: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "search")
    @OptionGroup var g: G
    @Argument var q: [String] = []
    func run() { print("S", g.archive ?? "nil", q) }
}
/// The root command.
public struct ArchiveCommand: ParsableCommand {
    /// Name and verbs.
    public static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "A local news archive.", subcommands: [S.self])
    @OptionGroup var g: G

    /// Makes the command.
    public init() {}
}
