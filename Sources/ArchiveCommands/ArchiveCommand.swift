public import ArgumentParser

/// The root command.
public struct ArchiveCommand: ParsableCommand {
    /// Name and verbs.
    public static let configuration = CommandConfiguration(commandName: "archive", abstract: "A local news archive.")

    /// Makes the command.
    public init() {}
}
