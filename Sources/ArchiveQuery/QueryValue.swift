/// A word or a text in quotes as it stands in a query, before it is known what it means.
struct QueryValue {
    /// How a value is written.
    enum Form: Hashable {
        /// Without quotes, so that its signs may mean something.
        case bare
        /// In quotes, with the number after `~` if there is one.
        case quoted(within: Int?)
        /// After `=`.
        case verbatim
    }

    let text: String
    let form: Form
    /// Where it begins, in Unicode scalars.
    let position: Int

    init(_ text: String, _ form: Form, at position: Int) {
        self.text = text
        self.form = form
        self.position = position
    }

    /// The value that a token is; nil for operators and fields.
    init?(_ token: QueryToken.Placed) {
        switch token.token {
        case .word(let text): self.init(text, .bare, at: token.position)
        case .quoted(let text, let distance): self.init(text, .quoted(within: distance), at: token.position)
        case .verbatim(let text): self.init(text, .verbatim, at: token.position)
        default: return nil
        }
    }

    /// The values between the commas of a bare word; `sparingNumbers` leaves `1,000` whole.
    func pieces(sparingNumbers: Bool) -> [QueryValue] {
        guard form == .bare else { return [self] }
        let scalars = Array(text.unicodeScalars)
        var pieces: [QueryValue] = []
        var start = 0
        for end in 0...scalars.count {
            guard end == scalars.count || scalars[end] == "," else { continue }
            if sparingNumbers, Self.isWithinNumber(end, scalars) { continue }
            let piece = String(String.UnicodeScalarView(scalars[start..<end]))
            if !piece.isEmpty { pieces.append(QueryValue(piece, .bare, at: position + start)) }
            start = end + 1
        }
        return pieces
    }

    private static func isWithinNumber(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        guard index > 0, index + 1 < scalars.count else { return false }
        return [scalars[index - 1], scalars[index + 1]].allSatisfy { $0.properties.numericType == .decimal }
    }
}
