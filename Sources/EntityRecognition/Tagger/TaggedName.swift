package import ArchiveModel

/// A name that the tagger has found.
package struct TaggedName: Hashable, Sendable {
    /// The number of the passage.
    package let passage: Int
    /// Its tokens in the passage.
    package let tokens: Range<Int>
    package let kind: EntityKind

    /// The names that labels mark, of the tokens of a passage from `offset` on.
    static func names(_ labels: [NameLabel], passage: Int, from offset: Int) -> [TaggedName] {
        let starts = labels.indices.filter { labels[$0].isFirst }
        return starts.compactMap { start in
            guard let kind = labels[start].kind else { return nil }
            var end = start + 1
            while end < labels.count, labels[end].kind != nil, !labels[end].isFirst { end += 1 }
            return TaggedName(passage: passage, tokens: start + offset..<end + offset, kind: kind)
        }
    }
}
