/// Adds up the weights that a model gives the features of a token.
struct FeatureScore: FeatureSink {
    let style: TextStyle
    private let rows: TaggerModel.Rows
    private var sum = SIMD8<Int16>()

    init(_ rows: TaggerModel.Rows, style: TextStyle = .prose) {
        self.rows = rows
        self.style = style
    }

    mutating func add(_ feature: FeatureHash) {
        sum &+= rows[feature]
    }

    /// The sums for the labels; that of `outside` is 0.
    var scores: LabelScores {
        // A row begins with its mark, which leaves the first two sums without a meaning.
        var scores = LabelScores(truncatingIfNeeded: sum)
        scores = LabelScores(0, scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], 0)
        return scores
    }
}
