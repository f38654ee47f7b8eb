internal import EntityRecognition

/// Writes weights as the bytes of a model.
struct ModelWriter {
    /// How many rows the table has, a power of two.
    let rows: Int
    /// What a weight is multiplied by to become a number of 8 bits, over 2^16.
    private let scale: Double

    /// A writer of tables of `rows` rows, for the weights times 2^16, one in a thousand of which may be cut.
    init(rows: Int, weights: [SIMD8<Int64>]) {
        self.rows = rows
        let sizes = weights.map { Self.size(Self.relative($0)) }.filter { $0 > 0 }.sorted()
        let largest = sizes.isEmpty ? 1 : sizes[sizes.count - 1 - sizes.count / 1_000]
        scale = 127 / Double(largest)
    }

    /// The bytes of a model; how many features find no place is returned as well.
    func bytes(_ features: [FeatureHash], _ weights: [SIMD8<Int64>], transitions: [SIMD8<Int64>]) -> ([UInt8], Int) {
        var bytes: [UInt8] = []
        for row in transitions + [.zero] {
            for lane in 0..<8 { Self.append(Int16(clamping: rounded(row[lane])), to: &bytes) }
        }
        let buckets = rows / TaggerModel.bucketRows
        var table = [[Int]](repeating: [], count: buckets)
        for (number, feature) in features.enumerated() where quantised(weights[number]).contains(where: { $0 != 0 }) {
            table[TaggerModel.bucket(of: feature, among: buckets)].append(number)
        }
        var lost = 0
        for bucket in table {
            let best = bucket.sorted {
                let sizes = (Self.size(Self.relative(weights[$0])), Self.size(Self.relative(weights[$1])))
                return sizes.0 == sizes.1 ? $0 < $1 : sizes.0 > sizes.1
            }
            lost += max(0, best.count - TaggerModel.bucketRows)
            for place in 0..<TaggerModel.bucketRows {
                guard place < best.count else {
                    bytes += [UInt8](repeating: 0, count: 8)
                    continue
                }
                let mark = TaggerModel.mark(of: features[best[place]])
                Self.append(Int16(bitPattern: mark), to: &bytes)
                bytes += quantised(weights[best[place]]).map { UInt8(bitPattern: $0) }
            }
        }
        return (bytes, lost)
    }

    /// The weights of labels 1 to 6 as numbers of 8 bits.
    private func quantised(_ weights: SIMD8<Int64>) -> [Int8] {
        let relative = Self.relative(weights)
        return (1..<7).map { Int8(clamping: max(-127, rounded(relative[$0]))) }
    }

    private func rounded(_ weight: Int64) -> Int { Int((Double(weight) * scale).rounded()) }

    /// The weights less that of `outside`, which changes no decision.
    private static func relative(_ weights: SIMD8<Int64>) -> SIMD8<Int64> {
        weights &- SIMD8(repeating: weights[0])
    }

    private static func size(_ weights: SIMD8<Int64>) -> Int64 {
        (1..<7).reduce(0) { max($0, abs(weights[$1])) }
    }

    private static func append(_ number: Int16, to bytes: inout [UInt8]) {
        bytes.append(UInt8(truncatingIfNeeded: number))
        bytes.append(UInt8(truncatingIfNeeded: number >> 8))
    }
}
