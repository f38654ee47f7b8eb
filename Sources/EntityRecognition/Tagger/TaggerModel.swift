internal import CArchiveFacts

/// The weights of the tagger, mapped with the program: nothing is read at start.
///
/// Layout: 8 rows of 8 numbers of 16 bits, little-endian (the score of the step from the row's label to the column's),
/// then buckets of four rows of 8 bytes. A row is the six weights of the labels besides `outside` and 16 bits of the
/// feature's hash, so that a feature that was never seen finds nothing.
package struct TaggerModel: Sendable {
    /// The score of each step from label to label.
    package let transitions: [LabelScores]
    private let rows: Rows
    private let mask: Int

    /// Bytes of the program, which live as long as it, or bytes read from a file.
    private enum Rows: Sendable {
        case mapped(@Sendable () -> archive_facts_table)
        case read([UInt8])

        func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
            switch self {
            case .mapped(let table): body(UnsafeRawBufferPointer(start: table().bytes, count: table().length))
            case .read(let bytes): bytes.withUnsafeBytes { body($0) }
            }
        }
    }

    /// The size of what stands before the buckets, in bytes.
    package static let headLength = 128
    /// How many rows a bucket has.
    package static let bucketRows = 4

    /// A model read from a file; nil if the bytes are no model.
    package init?(_ bytes: [UInt8]) { self.init(Rows.read(bytes)) }

    private init?(_ rows: Rows) {
        let count = rows.withBytes(\.count)
        let buckets = (count - Self.headLength) / (8 * Self.bucketRows)
        guard buckets > 0, buckets.nonzeroBitCount == 1, count == Self.headLength + buckets * 8 * Self.bucketRows else {
            return nil
        }
        self.rows = rows
        mask = buckets - 1
        transitions = rows.withBytes { bytes in
            (0..<NameLabel.count).map { from in
                LabelScores(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: from * 16, as: SIMD8<Int16>.self))
            }
        }
    }

    /// The model that the program has.
    package static let bundled = TaggerModel(Rows.mapped { archive_facts_entity_model() })

    /// The bucket of a feature among a number of them that is a power of two.
    package static func bucket(of feature: FeatureHash, among count: Int) -> Int {
        Int(truncatingIfNeeded: feature.value) & (count - 1)
    }

    /// The bits by which a row knows its feature; 0 is no feature's.
    package static func mark(of feature: FeatureHash) -> UInt16 { UInt16(feature.value >> 48) | 1 }

    /// The sums of the weights of a token's features.
    package func scores(_ features: some Sequence<FeatureHash>) -> LabelScores {
        rows.withBytes { sum(features, $0) }
    }

    private func sum(_ features: some Sequence<FeatureHash>, _ rows: UnsafeRawBufferPointer) -> LabelScores {
        var sum = SIMD8<Int16>()
        for feature in features {
            let start = Self.headLength + (Int(truncatingIfNeeded: feature.value) & mask) * 32
            let mark = Self.mark(of: feature)
            for offset in stride(from: start, to: start + 32, by: 8) {
                guard UInt16(littleEndian: rows.loadUnaligned(fromByteOffset: offset, as: UInt16.self)) == mark else {
                    continue
                }
                let row = rows.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int8>.self)
                sum &+= SIMD8<Int16>(truncatingIfNeeded: row)
                break
            }
        }
        // A row begins with its mark, which leaves the first two sums without a meaning.
        return LabelScores(
            0, Int32(sum[2]), Int32(sum[3]), Int32(sum[4]), Int32(sum[5]), Int32(sum[6]), Int32(sum[7]), 0)
    }
}
