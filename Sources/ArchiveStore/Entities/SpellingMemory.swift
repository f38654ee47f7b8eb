internal import ArchiveModel

/// Remembers the keys of names: an archive has few names for the times that it meets them.
final class SpellingMemory {
    private var keys: [EntityKind: [String: String]] = [:]
    /// So many keys are remembered of a kind.
    private static let mostKeys = 100_000

    /// The key of all spellings of a name.
    func key(of name: String, kind: EntityKind) -> String {
        if let key = keys[kind]?[name] { return key }
        let key = SpellingKey(name, kind: kind).text
        if keys[kind, default: [:]].count >= Self.mostKeys { keys[kind] = [:] }
        keys[kind]?[name] = key
        return key
    }
}
