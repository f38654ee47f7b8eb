/// The words within a few edits of one, in the order of an index: letters inserted, left out, exchanged, or swapped with
/// their neighbour (optimal string alignment).
///
/// It answers how far a term is from the word, and which string after that term is the next that is near enough, so
/// that an index is only looked at where something may be. There are few such places however long the index is
/// (K. U. Schulz and S. Mihov, Fast string correction with Levenshtein automata, 2002).
struct NearSpellings {
    private let word: [Unicode.Scalar]
    private let limit: Int
    /// The beginning of the term that was measured last, as far as something near can begin with it.
    private var prefix: [Unicode.Scalar] = []
    /// For each beginning of the prefix, the edits that make it each beginning of the word.
    private var rows: [[Int]]

    init(of word: String, within limit: Int) {
        self.word = Array(word.unicodeScalars)
        self.limit = limit
        rows = [Array(0...self.word.count)]
    }

    /// The edits that make a term the word; nil if they are too many.
    mutating func edits(to term: [Unicode.Scalar]) -> Int? {
        let shared = zip(prefix, term).prefix { $0 == $1 }.count
        cut(to: shared)
        for letter in term[shared...] {
            push(letter)
            guard !choices.isEmpty || isNear else { return nil }
        }
        return isNear ? edits : nil
    }

    /// The first near string after the term that was measured last; nil after the last of all.
    mutating func next() -> [Unicode.Scalar]? {
        var least: UInt32 = 0
        while true {
            if let letter = choices.first(from: least) {
                push(letter)
                break
            }
            guard let last = prefix.last else { return nil }
            least = last.value + 1
            cut(to: prefix.count - 1)
        }
        while !isNear, let letter = choices.first(from: 0) { push(letter) }
        return prefix
    }

    // MARK: The letters so far

    private var edits: Int { rows[prefix.count][word.count] }
    private var isNear: Bool { edits <= limit }

    private mutating func cut(to count: Int) {
        prefix.removeLast(prefix.count - count)
        rows.removeLast(rows.count - count - 1)
    }

    private mutating func push(_ letter: Unicode.Scalar) {
        let above = rows[prefix.count]
        var row = [above[0] + 1]
        row.reserveCapacity(above.count)
        for column in word.indices {
            let exchanged = above[column] + (word[column] == letter ? 0 : 1)
            var least = min(exchanged, above[column + 1] + 1, row[column] + 1)
            if column > 0, word[column - 1] == letter, let swapped = swapped(to: column) { least = min(least, swapped) }
            row.append(least)
        }
        prefix.append(letter)
        rows.append(row)
    }

    /// The edits if the prefix's last letter is the one in that column, which its left neighbour is to follow.
    private func swapped(to column: Int) -> Int? {
        guard let last = prefix.last, last == word[column] else { return nil }
        return rows[prefix.count - 1][column - 1] + 1
    }

    /// The letters that can follow the prefix.
    private var choices: Letters {
        let row = rows[prefix.count]
        guard !row.contains(where: { $0 < limit }) else { return .all }
        var letters: [Unicode.Scalar] = []
        for column in word.indices {
            if row[column] <= limit { letters.append(word[column]) }
            if column > 0, let swapped = swapped(to: column), swapped <= limit { letters.append(word[column - 1]) }
        }
        return .some(letters)
    }

    /// Letters to choose from.
    private enum Letters {
        case all
        case some([Unicode.Scalar])

        var isEmpty: Bool {
            if case .some(let letters) = self { letters.isEmpty } else { false }
        }

        /// The first that is no less than a value; no scalar has a value between 0xD800 and 0xDFFF.
        func first(from least: UInt32) -> Unicode.Scalar? {
            switch self {
            case .all: Unicode.Scalar(0xD800...0xDFFF ~= least ? 0xE000 : least)
            case .some(let letters): letters.filter { $0.value >= least }.min()
            }
        }
    }
}
