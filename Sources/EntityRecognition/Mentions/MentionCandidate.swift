internal import ArchiveModel

/// A run of words that may name an entity, and what the words around it say.
struct MentionCandidate: Sendable {
    /// The number of its passage.
    var passage: Int
    /// Its tokens in the passage.
    var tokens: Range<Int>
    /// The key of its words.
    var key: NameKey
    var clues: Clues
    /// The candidate that it abbreviates, as in `Iraqi Turkmen Front (ITC)`: its number among the candidates.
    var abbreviated: Int?

    /// The kind of name that the tagger takes it for.
    var tagged: EntityKind?

    /// What the words around a candidate say of it.
    struct Clues: OptionSet, Sendable {
        let rawValue: UInt16
        /// A role stands before it: `chief Ibrahim Kalin`.
        static let afterRole = Clues(rawValue: 1)
        /// `Mr` or its like stands before it.
        static let afterHonorific = Clues(rawValue: 2)
        /// A role stands after it: `Sovereignty Alliance leader`.
        static let beforeRole = Clues(rawValue: 4)
        /// It is the subject of a verb of speech.
        static let speaks = Clues(rawValue: 8)
        /// A preposition of place stands before it.
        static let afterLocative = Clues(rawValue: 16)
        /// An age follows: `, 45,`.
        static let aged = Clues(rawValue: 32)
        /// A role in apposition follows: `, the foreign minister,`.
        static let described = Clues(rawValue: 64)
        /// Its first word opens a sentence.
        static let opensSentence = Clues(rawValue: 128)
        /// A comma and a known place follow.
        static let insidePlace = Clues(rawValue: 256)
        /// It is the acronym of ordinary words: `liquefied natural gas (LNG)`.
        static let abbreviatesWords = Clues(rawValue: 512)
    }
}
