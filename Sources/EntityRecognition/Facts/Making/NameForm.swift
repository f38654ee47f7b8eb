/// One way in which a name is written.
struct NameForm {
    let text: String
    /// The key of its words.
    private(set) var key = NameKey()
    /// The key of its first word.
    let first: NameKey
    /// How many words it has.
    let length: Int
    /// Whether it is one word in capitals.
    let isAcronym: Bool

    /// Nothing if the text has no words.
    init?(_ text: String) {
        let words = TokenisedText(text).tokens.filter { $0.kind == .word }
        guard let first = words.first else { return nil }
        self.text = text
        self.first = first.key
        length = words.count
        isAcronym = words.count == 1 && first.isInCapitals
        for word in words { key.append(word.key) }
    }
}
