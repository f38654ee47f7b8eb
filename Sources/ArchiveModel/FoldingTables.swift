/// The tables of ``TextFolding`` in the shape that a look-up needs, made once.
struct FoldingTables: Sendable {
    static let shared = FoldingTables()

    /// For each scalar below 0x10000 the letter that becomes of it, or one of the three below.
    private let folded: [UInt16]
    /// For each scalar below 0x10000 the number of its replacement, from 1; 0 when it has none.
    private let replacementIndex: [UInt16]
    /// Each replacement in UTF-8; letters that are replaced by the same share it.
    private let replacements: [[UInt8]]

    private static let parting: UInt16 = 0
    private static let dropping: UInt16 = 1
    private static let replacing: UInt16 = 2

    private init() {
        var folded = Self.tokenizerTable()
        var indexes = [UInt16](repeating: 0, count: 0x10000)
        var replacements: [[UInt8]] = []
        var outcome = Self.dropping
        TextFolding.forEachReplacement { letter, plain in
            guard letter < 0x10000 else { return }
            if plain != replacements.last {
                replacements.append(plain)
                outcome = Self.fold(replacedBy: plain, in: folded)
            }
            indexes[Int(letter)] = UInt16(truncatingIfNeeded: replacements.count)
            folded[Int(letter)] = outcome
        }
        self.folded = folded
        replacementIndex = indexes
        self.replacements = replacements
    }

    /// What becomes of a letter that is replaced first.
    private static func fold(replacedBy plain: [UInt8], in folded: [UInt16]) -> UInt16 {
        guard let first = plain.first else { return dropping }
        guard first >= 0x80 else { return plain.count == 1 ? folded[Int(first)] : replacing }
        let scalar = UTF8Scalar(in: plain, at: 0)
        return scalar.width == plain.count && scalar.value < 0x10000 ? folded[Int(scalar.value)] : replacing
    }

    private static func tokenizerTable() -> [UInt16] {
        var table = [UInt16](repeating: parting, count: 0x10000)
        let runs = TextFolding.tokenizerWords
        for index in stride(from: 0, to: runs.count, by: 2) where runs[index] < 0x10000 {
            table.withUnsafeMutableBufferPointer { table in
                for value in Int(runs[index])...min(Int(runs[index + 1]), 0xFFFF) { table[value] = UInt16(value) }
            }
        }
        for value in TextFolding.tokenizerDrops { table[Int(value)] = dropping }
        let pairs = Array(TextFolding.tokenizerPairs.unicodeScalars)
        for index in stride(from: 0, to: pairs.count - 1, by: 2) {
            table[Int(pairs[index].value)] = UInt16(truncatingIfNeeded: pairs[index + 1].value)
        }
        for digit in 0x30...0x39 { table[digit] = UInt16(digit) }
        for letter in 0x61...0x7A {
            table[letter] = UInt16(letter)
            table[letter - 0x20] = UInt16(letter)
        }
        return table
    }

    /// What a letter of ``TextFolding/letterReplacements`` is replaced by, in UTF-8; nil for any other scalar.
    func replacement(of scalar: UInt32) -> [UInt8]? {
        guard scalar < 0x10000 else { return nil }
        let index = replacementIndex[Int(scalar)]
        return index == 0 ? nil : replacements[Int(index) - 1]
    }

    /// Appends what becomes of a scalar when it is replaced first, then folded; false if it parts words.
    @discardableResult
    func append(_ scalar: UInt32, to word: inout [UInt8]) -> Bool {
        guard scalar < 0x10000 else {
            guard Self.isAstralWord(scalar) else { return false }
            UTF8Scalar.append(scalar, to: &word)
            return true
        }
        switch folded[Int(scalar)] {
        case Self.parting: return false
        case Self.dropping: break
        case Self.replacing: word.append(contentsOf: replacements[Int(replacementIndex[Int(scalar)]) - 1])
        case let letter: UTF8Scalar.append(UInt32(letter), to: &word)
        }
        return true
    }

    /// The ASCII letter or digit that a byte becomes; nil for what parts words.
    func ascii(_ byte: UInt8) -> UInt8? {
        let letter = folded[Int(byte)]
        return letter == Self.parting ? nil : UInt8(truncatingIfNeeded: letter)
    }

    /// Whether the tokenizer makes words of a scalar from 0x10000 on.
    private static func isAstralWord(_ scalar: UInt32) -> Bool {
        let runs = TextFolding.tokenizerWords
        var low = 0
        var high = runs.count / 2
        while low < high {
            let middle = (low + high) / 2
            if runs[2 * middle + 1] < scalar { low = middle + 1 } else { high = middle }
        }
        return low < runs.count / 2 && runs[2 * low] <= scalar
    }
}
