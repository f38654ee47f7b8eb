/// The tables of ``TextFolding`` in the shape that a look-up needs, made once.
struct FoldingTables: Sendable {
    static let shared = FoldingTables()

    /// For each scalar below 0x10000 what the tokenizer makes of it; 0 when it stays itself.
    private let folded: [UInt16]
    /// For each scalar below 0x10000 the number of its replacement, from 1; 0 when it has none.
    private let replacementIndex: [UInt16]
    private let replacements: [[Unicode.Scalar]]

    private init() {
        var folded = [UInt16](repeating: 0, count: 0x10000)
        let pairs = Array(TextFolding.tokenizerPairs.unicodeScalars)
        for index in stride(from: 0, to: pairs.count - 1, by: 2) {
            folded[Int(pairs[index].value)] = UInt16(truncatingIfNeeded: pairs[index + 1].value)
        }
        for value in 0x41...0x5A { folded[value] = UInt16(value + 0x20) }
        var indexes = [UInt16](repeating: 0, count: 0x10000)
        for (index, pair) in TextFolding.letterReplacements.enumerated() {
            guard let letter = pair.letter.unicodeScalars.first else { continue }
            indexes[Int(letter.value)] = UInt16(index + 1)
        }
        self.folded = folded
        replacementIndex = indexes
        replacements = TextFolding.letterReplacements.map { Array($0.plain.unicodeScalars) }
    }

    /// What a letter of ``TextFolding/letterReplacements`` is replaced by, nothing for any other.
    func replacement(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        guard scalar.value < 0x10000 else { return nil }
        let index = replacementIndex[Int(scalar.value)]
        return index == 0 ? nil : replacements[Int(index) - 1]
    }

    /// The scalar as the tokenizer folds it.
    func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.value < 0x10000, let plain = Unicode.Scalar(folded[Int(scalar.value)]), plain.value != 0 else {
            return scalar
        }
        return plain
    }
}
