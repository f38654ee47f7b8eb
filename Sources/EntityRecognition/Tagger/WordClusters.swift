internal import CArchiveFacts

/// Which words are used alike: each is in one of 64, of 256 and of 1024 clusters.
package struct WordClusters: Sendable, Equatable {
    /// 6, 8 and 10 bits, the coarsest lowest.
    private let bits: UInt32

    package init(coarse: Int, middle: Int, fine: Int) {
        bits = UInt32(coarse & 63 | (middle & 255) << 6 | (fine & 1023) << 14)
    }

    private init(bits: UInt32) { self.bits = bits }

    var coarse: UInt64 { UInt64(bits & 63) }
    var middle: UInt64 { UInt64(bits >> 6 & 255) }
    var fine: UInt64 { UInt64(bits >> 14) }
}

/// The table of clusters, mapped: slots of six bytes, 24 bits of the word's key that are never 0 and 24 of its clusters.
extension WordClusters {
    private static let slot = 6

    /// The clusters of a word, if the table has it.
    static func of(_ word: NameKey) -> WordClusters? {
        let table = archive_facts_word_clusters()
        let bytes = UnsafeRawBufferPointer(start: table.bytes, count: table.length)
        let count = bytes.count / slot
        guard count.nonzeroBitCount == 1 else { return nil }
        var index = Int(truncatingIfNeeded: word.value) & (count - 1)
        let mark = mark(of: word)
        for _ in 0..<count {
            let found = number(bytes, at: index * slot)
            if found == mark { return WordClusters(bits: number(bytes, at: index * slot + 3)) }
            if found == 0 { return nil }
            index = (index + 1) & (count - 1)
        }
        return nil
    }

    /// The bytes of a table of these words, given as news writes them; of two words with one key the first counts.
    package static func table(of words: some Sequence<(word: String, clusters: WordClusters)>) -> [UInt8] {
        var keys: Set<NameKey> = []
        var entries: [(key: NameKey, clusters: WordClusters)] = []
        for (word, clusters) in words {
            let tokens = TokenisedText(word).tokens
            guard tokens.count == 1, tokens[0].kind == .word, keys.insert(tokens[0].key).inserted else { continue }
            entries.append((tokens[0].key, clusters))
        }
        var count = 1
        while count * 7 < entries.count * 10 { count *= 2 }
        var table = [UInt8](repeating: 0, count: count * slot)
        for (key, clusters) in entries {
            var index = Int(truncatingIfNeeded: key.value) & (count - 1)
            while table[(index * slot)..<(index * slot + 3)].contains(where: { $0 != 0 }) {
                index = (index + 1) & (count - 1)
            }
            for byte in 0..<3 {
                table[index * slot + byte] = UInt8(truncatingIfNeeded: mark(of: key) >> (8 * UInt32(byte)))
                table[index * slot + 3 + byte] = UInt8(truncatingIfNeeded: clusters.bits >> (8 * UInt32(byte)))
            }
        }
        return table
    }

    private static func mark(of word: NameKey) -> UInt32 { UInt32(word.value >> 40) | 1 }

    private static func number(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt32 {
        UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
    }
}
