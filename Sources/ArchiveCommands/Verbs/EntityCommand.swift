internal import ArgumentParser

/// `archive entity NAME`, and the corrections of entities.
struct EntityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entity",
        abstract: "One person, organisation or place; and corrections of them.",
        discussion: """
            A correction holds for every article, also for those that come or are read anew later, until it is undone. \
            The text of articles stays as it is.
            """,
        subcommands: [
            Show.self, Merge.self, Split.self, Rename.self, Hide.self, Kind.self, Undo.self, Log.self,
        ],
        defaultSubcommand: Show.self)
}
