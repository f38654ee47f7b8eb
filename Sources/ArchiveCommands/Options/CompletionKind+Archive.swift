internal import ArgumentParser

extension CompletionKind {
    /// The tags of the archive that the shell's environment names.
    static var tags: CompletionKind { .firstColumn(of: "tags") }

    /// The names of the searches that it keeps.
    static var savedSearches: CompletionKind { .firstColumn(of: "saved list") }

    private static func firstColumn(of verb: String) -> CompletionKind {
        .shellCommand("archive \(verb) --format text 2>/dev/null | cut -f 1")
    }
}
