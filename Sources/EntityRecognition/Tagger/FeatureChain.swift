/// The features of tokens that follow one another.
package struct FeatureChain: Sendable, FeatureSink {
    /// The number of their passage.
    package let passage: Int
    /// The tokens of the passage.
    package let tokens: Range<Int>
    /// The features of one token after the other.
    package private(set) var features: [FeatureHash] = []
    /// Where in `features` those of each token end.
    private var ends: [Int] = []

    let style: TextStyle

    /// Reads the features of the tokens of a zone.
    init(_ zone: Range<Int>, _ reader: TokenFeatures) {
        passage = reader.passage
        tokens = zone
        style = reader.style
        for index in zone {
            reader.read(index, in: zone, into: &self)
            ends.append(features.count)
        }
    }

    mutating func add(_ feature: FeatureHash) { features.append(feature) }

    /// The features of each token.
    package var perToken: [ArraySlice<FeatureHash>] {
        ends.indices.map { features[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]] }
    }
}
