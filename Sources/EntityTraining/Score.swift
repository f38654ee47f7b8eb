internal import ArchiveModel

/// How many names are found, exactly and of the right kind.
struct Score: Sendable {
    private var right: [EntityKind: Int] = [:]
    private var found: [EntityKind: Int] = [:]
    private var gold: [EntityKind: Int] = [:]

    /// Adds the names found in the headlines of a document, or those in its prose.
    mutating func add(_ names: [GivenName], in document: TaggedDocument, headlines: Bool) {
        let found = Set(names.filter { document.sentences[$0.sentence].isHeadline == headlines })
        var gold: Set<GivenName> = []
        for (number, sentence) in document.sentences.enumerated() where sentence.isHeadline == headlines {
            for name in sentence.names {
                gold.insert(GivenName(sentence: number, tokens: name.tokens, kind: name.kind))
            }
        }
        for name in found { self.found[name.kind, default: 0] += 1 }
        for name in gold { self.gold[name.kind, default: 0] += 1 }
        for name in gold.intersection(found) { right[name.kind, default: 0] += 1 }
    }

    /// The F1 of each kind and of all, in per cent.
    var line: String {
        let kinds: [EntityKind] = [.person, .organisation, .place]
        return (["all \(f1(kinds))"] + kinds.map { "\($0.rawValue) \(f1([$0]))" }).joined(separator: ", ")
    }

    private func f1(_ kinds: [EntityKind]) -> Double {
        let counts = kinds.reduce((0, 0)) {
            ($0.0 + 2 * (right[$1] ?? 0), $0.1 + (found[$1] ?? 0) + (gold[$1] ?? 0))
        }
        return (1_000 * Double(counts.0) / Double(max(1, counts.1))).rounded() / 10
    }
}
