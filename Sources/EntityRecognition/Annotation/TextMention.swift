package import ArchiveModel

/// A place in a text that names an entity.
package struct TextMention: Sendable, Equatable {
    /// The span in Unicode scalars of the text.
    package let range: Range<Int>
    /// What stands there.
    package let text: String
    /// Person, organisation or place.
    package let kind: EntityKind
    /// The canonical name of the entity: `Türkiye` where the text says Turkey.
    package let entity: String
}

/// A place in tokenised sentences that names an entity.
package struct TokenMention: Sendable, Equatable {
    /// The number of the sentence, from 0.
    package let sentence: Int
    /// The span in tokens of the sentence.
    package let tokens: Range<Int>
    /// Person, organisation or place.
    package let kind: EntityKind
    /// The canonical name of the entity.
    package let entity: String
}
