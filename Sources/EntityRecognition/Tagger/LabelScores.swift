/// The scores of the labels of a token, in units of the model; the eighth lane is not used.
package typealias LabelScores = SIMD8<Int32>

/// Finds the most probable labels of a chain of tokens (Viterbi).
package enum LabelChain {
    /// The best labels that may follow one another, for the scores of each token and of each step from label to label.
    package static func best(_ scores: [LabelScores], transitions: [LabelScores]) -> [NameLabel] {
        guard let first = scores.first else { return [] }
        var back: [LabelScores] = []
        back.reserveCapacity(scores.count)
        var best = first &+ transitions[0] &+ reach[0]
        for score in scores.dropFirst() {
            var next = LabelScores(repeating: .min / 2)
            var origin = LabelScores()
            for from in 0..<NameLabel.count {
                let step = transitions[from] &+ reach[from] &+ LabelScores(repeating: best[from])
                let better = step .> next
                next.replace(with: step, where: better)
                origin.replace(with: Int32(from), where: better)
            }
            best = next &+ score
            back.append(origin)
        }
        return trace(back, from: best)
    }

    private static func trace(_ back: [LabelScores], from scores: LabelScores) -> [NameLabel] {
        var label = 0
        for other in 1..<NameLabel.count where scores[other] > scores[label] { label = other }
        var labels = [NameLabel(rawValue: label)]
        for origin in back.reversed() {
            label = Int(origin[label])
            labels.append(NameLabel(rawValue: label))
        }
        return labels.reversed()
    }

    /// What keeps a label from those after which it may not stand; a chain begins as after a token outside.
    private static let reach: [LabelScores] = (0..<NameLabel.count).map { from in
        var row = LabelScores(repeating: -1 << 28)
        for to in 0..<NameLabel.count where NameLabel(rawValue: to).follows(NameLabel(rawValue: from)) { row[to] = 0 }
        return row
    }
}
