package import ArchiveModel

/// A name that the tagger has found.
package struct TaggedName: Hashable, Sendable {
    /// The number of the passage.
    package let passage: Int
    /// Its tokens in the passage.
    package let tokens: Range<Int>
    package let kind: EntityKind

    /// The names that the labels of a chain mark.
    static func names(_ labels: [NameLabel], _ chain: FeatureChain) -> [TaggedName] {
        let starts = labels.indices.filter { labels[$0].isFirst }
        return starts.compactMap { start in
            guard let kind = labels[start].kind else { return nil }
            var end = start + 1
            while end < labels.count, labels[end].kind != nil, !labels[end].isFirst { end += 1 }
            let offset = chain.tokens.lowerBound
            return TaggedName(passage: chain.passage, tokens: start + offset..<end + offset, kind: kind)
        }
    }
}
