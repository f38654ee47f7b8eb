/// Finds the word that was probably meant.
package enum Suggestion {
    /// The candidate nearest to the word, if it is near: at most a third of its letters differ.
    package static func nearest(to word: String, among candidates: [String]) -> String? {
        let letters = Array(word.lowercased())
        var limit = max(1, letters.count / 3)
        var nearest: String?
        for candidate in candidates {
            let others = Array(candidate.lowercased())
            guard abs(letters.count - others.count) <= limit else { continue }
            let distance = distance(letters, others)
            guard distance < limit || (distance == limit && nearest == nil) else { continue }
            (nearest, limit) = (candidate, distance)
        }
        return nearest
    }

    /// How many letters have to be inserted, left out, exchanged or swapped with their neighbour (optimal string
    /// alignment).
    static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var before: [Int] = []
        var last = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var row = [index + 1]
            for (column, otherLetter) in other.enumerated() {
                var least = min(last[column] + (letter == otherLetter ? 0 : 1), last[column + 1] + 1, row[column] + 1)
                if index > 0, column > 0, letter == other[column - 1], one[index - 1] == otherLetter {
                    least = min(least, before[column - 1] + 1)
                }
                row.append(least)
            }
            (before, last) = (last, row)
        }
        return last[other.count]
    }
}
