internal import CArchiveFacts

extension RuleRecogniser {
    /// Tells the recogniser from every other whose results may differ: `1-9f3ac02b71d4e865`.
    ///
    /// The number is that of the rules; the digits are made of the tables and the model.
    package static let version: String = {
        let digits = String(checksum, radix: 16)
        return "\(rules)-" + String(repeating: "0", count: 16 - digits.count) + digits
    }()

    /// To be raised with each change of the rules that finds other names.
    private static let rules = 1

    /// A number made of all that the rules look names up in.
    private static var checksum: UInt64 {
        let tables = [
            archive_facts_entity_model(), archive_facts_word_clusters(), archive_facts_lexicon(),
            archive_facts_gazetteer(), archive_facts_cities(), archive_facts_places(),
        ]
        return tables.reduce(0) { checksum, table in
            hash(UnsafeRawBufferPointer(start: table.bytes, count: table.length), from: checksum)
        }
    }

    /// Eight bytes at a time, multiplied and rotated as FNV and wyhash do.
    private static func hash(_ bytes: UnsafeRawBufferPointer, from start: UInt64) -> UInt64 {
        var hash = start ^ UInt64(bytes.count)
        func take(_ word: UInt64) {
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        let whole = bytes.count / 8 * 8
        for offset in stride(from: 0, to: whole, by: 8) {
            take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        for offset in whole..<bytes.count { take(UInt64(bytes[offset])) }
        return hash
    }
}
