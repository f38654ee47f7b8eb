/// A word, a number or a mark of a text.
struct Token: Sendable {
    enum Kind: Sendable {
        case word
        case number
        /// One mark; `mark` says which.
        case mark
        /// `'s` after a name.
        case possessive
    }

    /// How a token is written and where it stands.
    struct Shape: OptionSet, Sendable {
        let rawValue: UInt8
        /// Its first letter is a capital.
        static let capitalised = Shape(rawValue: 1)
        /// It has two letters or more and all are capitals: `MIT`.
        static let allCapitals = Shape(rawValue: 2)
        /// It has the full stop of an abbreviation at its end or within, as `U.S.` and `Gen.` have.
        static let abbreviation = Shape(rawValue: 4)
        /// Something other than a space stands before it.
        static let glued = Shape(rawValue: 8)
        /// It is the first word of a sentence, a quotation or a line.
        static let opensSentence = Shape(rawValue: 16)
        /// It has letters of a script without capitals.
        static let caseless = Shape(rawValue: 32)
        /// It is one capital letter, with or without a full stop.
        static let initial = Shape(rawValue: 64)
    }

    var kind: Kind
    var shape: Shape
    /// The mark as a scalar, smart quotes and dashes made plain: `"`, `-`; 0 for words.
    var mark: Unicode.Scalar
    /// The bytes of the text.
    var bytes: Range<Int>
    /// The Unicode scalars of the text.
    var scalars: Range<Int>
    /// The folded bytes, a part of `TokenisedText.folded`.
    var folded: Range<Int>
    /// The key of the folded word.
    var key: NameKey
    /// What the lexicon knows of the word.
    var classes: WordClass = []
    /// What the word can be in news, whatever its capitals.
    var uses: WordUse = []

    var isCapitalised: Bool { shape.contains(.capitalised) && kind == .word }

    /// Whether it is an acronym by its looks, as `MIT` and `U.S.` are.
    var isInCapitals: Bool { shape.contains(.allCapitals) }

    func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && mark == scalar }
}
