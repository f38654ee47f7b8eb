internal import CArchiveFacts

/// The weights of the tagger, mapped with the program: nothing is read at start.
///
/// Layout: 8 rows of 8 numbers of 16 bits, little-endian (the score of the step from the row's label to the column's),
/// then buckets of four rows of 8 bytes. A row is the six weights of the labels besides `outside` and 16 bits of the
/// feature's hash, so that a feature that was never seen finds nothing.
package struct TaggerModel: Sendable {
    /// The score of each step from label to label.
    package let transitions: [LabelScores]
    private let source: Source
    private let mask: Int

    /// Bytes of the program, which live as long as it, or bytes read from a file.
    private enum Source: Sendable {
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
    package init?(_ bytes: [UInt8]) { self.init(Source.read(bytes)) }

    private init?(_ source: Source) {
        let count = source.withBytes(\.count)
        let buckets = (count - Self.headLength) / (8 * Self.bucketRows)
        guard buckets > 0, buckets.nonzeroBitCount == 1, count == Self.headLength + buckets * 8 * Self.bucketRows else {
            return nil
        }
        self.source = source
        mask = buckets - 1
        transitions = source.withBytes { bytes in
            (0..<NameLabel.count).map { from in
                LabelScores(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: from * 16, as: SIMD8<Int16>.self))
            }
        }
    }

    /// The model that the program has.
    package static let bundled = TaggerModel(Source.mapped { archive_facts_entity_model() })

    /// The bucket of a feature among a number of them that is a power of two.
    package static func bucket(of feature: FeatureHash, among count: Int) -> Int {
        Int(truncatingIfNeeded: feature.value) & (count - 1)
    }

    /// The bits by which a row knows its feature; 0 is no feature's.
    package static func mark(of feature: FeatureHash) -> UInt16 { UInt16(feature.value >> 48) | 1 }

    /// The sums of the weights of a token's features.
    package func scores(_ features: some Sequence<FeatureHash>) -> LabelScores {
        withRows { rows in features.reduce(into: FeatureScore(rows)) { $0.add($1) }.scores }
    }

    /// Reads the rows.
    func withRows<Result>(_ body: (Rows) -> Result) -> Result {
        source.withBytes { body(Rows(bytes: UnsafeRawBufferPointer(rebasing: $0[Self.headLength...]), mask: mask)) }
    }
}

extension TaggerModel {
    /// The rows of features, while their bytes are lent.
    struct Rows {
        fileprivate let bytes: UnsafeRawBufferPointer
        fileprivate let mask: Int

        /// The row of a feature: 16 bits that mean nothing, and its weights, which are 0 if it has none.
        subscript(feature: FeatureHash) -> SIMD8<Int16> {
            let start = (Int(truncatingIfNeeded: feature.value) & mask) * 8 * TaggerModel.bucketRows
            return archive_entity_model_row(bytes.baseAddress.map { $0 + start }, TaggerModel.mark(of: feature))
        }
    }
}
