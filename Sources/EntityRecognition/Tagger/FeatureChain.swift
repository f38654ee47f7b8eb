/// The features of tokens that follow one another.
package struct FeatureChain: Sendable {
    /// The number of their passage.
    package let passage: Int
    /// The tokens of the passage.
    package internal(set) var tokens = 0..<0
    /// The features of one token after the other.
    package internal(set) var features: [FeatureHash] = []
    /// Where in `features` those of each token end.
    package internal(set) var ends: [Int] = []

    init(passage: Int) { self.passage = passage }

    /// The features of each token.
    package var perToken: [ArraySlice<FeatureHash>] {
        ends.indices.map { features[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]] }
    }
}
