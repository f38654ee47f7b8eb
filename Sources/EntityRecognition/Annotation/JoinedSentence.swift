/// The tokens of a sentence written as prose, with the way back from each scalar to its token.
struct JoinedSentence {
    let text: String
    /// Where each token stands: Unicode scalars of the text, in order.
    private let places: [Range<Int>]

    init(_ tokens: [String]) {
        var text = ""
        var places: [Range<Int>] = []
        var scalar = 0
        var spacing = TokenSpacing(tokens)
        for index in tokens.indices {
            if spacing.needsSpace(before: index), scalar > 0 {
                text += " "
                scalar += 1
            }
            let word = spacing.prose(of: index)
            text += word
            places.append(scalar..<scalar + word.unicodeScalars.count)
            scalar += word.unicodeScalars.count
        }
        self.text = text
        self.places = places
    }

    /// The tokens of which any part is in a range of scalars.
    func tokens(in range: Range<Int>) -> Range<Int> {
        let first = firstToken { $0.upperBound > range.lowerBound }
        return first..<max(first, firstToken { $0.lowerBound >= range.upperBound })
    }

    /// The first token whose place meets a condition that all later ones meet too, by bisection.
    private func firstToken(where isMet: (Range<Int>) -> Bool) -> Int {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if isMet(places[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
