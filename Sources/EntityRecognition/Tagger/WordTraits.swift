/// What the tables know of a word, whatever stands around it.
struct WordTraits: Sendable {
    /// What the word is compared by: its key, or a number for a mark, for any number, for `'s`, for the end of the text.
    var identity: UInt64
    /// How it is written: `WordShape`.
    var shape = WordShape.none
    var uses: UInt64 = 0
    var classes: UInt64 = 0
    /// 0, or 1 to 4 by the size of the largest city of that name.
    var city: UInt64 = 0
    var clusters: WordClusters?

    /// What stands before and after a text.
    static let edge = WordTraits(identity: 1)

    private init(identity: UInt64) { self.identity = identity }

    /// The traits of a token of a text.
    init(_ index: Int, in text: TokenisedText) {
        let token = text.tokens[index]
        switch token.kind {
        case .word: identity = token.key.value
        case .number: identity = 2
        case .possessive: identity = 3
        case .mark: identity = UInt64(token.mark.value) << 8
        }
        guard token.kind == .word else { return }
        classes = UInt64(token.classes.rawValue)
        uses = UInt64(token.uses.rawValue)
        clusters = WordClusters.of(token.key)
        city = UInt64(CityTable.size(of: token.key))
    }
}
