internal import EntityRecognition

/// Learns the weights of chains: a structured perceptron whose weights are averaged over all steps.
///
/// At each step it sees only some of the features, taken at random, so that no feature is relied on alone: what marks a
/// name in the training text may be missing in another. Whole numbers throughout, so that the weights are the same on every machine.
struct Perceptron: Sendable {
    private var weights: [LabelScores]
    /// What is taken from the weights, times the number of steps, to have their average.
    private var corrections: [SIMD8<Int64>]
    private var transitions = [LabelScores](repeating: .zero, count: NameLabel.count)
    private var transitionCorrections = [SIMD8<Int64>](repeating: .zero, count: NameLabel.count)
    private var step: Int64 = 1
    private var random = SplitMix(state: 7)

    /// How many features in a hundred are not seen.
    private static let unseen: UInt64 = 40

    init(features: Int) {
        weights = Array(repeating: .zero, count: features)
        corrections = Array(repeating: .zero, count: features)
    }

    /// Learns from one lesson; whether it had to.
    mutating func learn(_ lesson: Lesson) -> Bool {
        step += 1
        let lesson = thinned(lesson)
        let found = labels(of: lesson)
        guard found != lesson.labels else { return false }
        var start = 0
        for (index, end) in lesson.ends.enumerated() {
            if found[index] != lesson.labels[index] {
                for feature in lesson.features[start..<end] {
                    let row = Int(feature)
                    Self.add(1, lesson.labels[index], at: step, &weights[row], &corrections[row])
                    Self.add(-1, found[index], at: step, &weights[row], &corrections[row])
                }
            }
            start = end
        }
        learnSteps(lesson.labels, by: 1)
        learnSteps(found, by: -1)
        return true
    }

    /// A lesson with only some of the features.
    private mutating func thinned(_ lesson: Lesson) -> Lesson {
        var features: [Int32] = []
        var ends: [Int] = []
        features.reserveCapacity(lesson.features.count)
        var start = 0
        for end in lesson.ends {
            for feature in lesson.features[start..<end] where random.next() % 100 >= Self.unseen {
                features.append(feature)
            }
            ends.append(features.count)
            start = end
        }
        return Lesson(features: features, ends: ends, labels: lesson.labels)
    }

    private mutating func learnSteps(_ labels: [NameLabel], by amount: Int32) {
        var last = NameLabel.outside.rawValue
        for label in labels {
            Self.add(amount, label, at: step, &transitions[last], &transitionCorrections[last])
            last = label.rawValue
        }
    }

    /// A weight and its correction; static, so that the arrays are changed where they are.
    private static func add(
        _ amount: Int32, _ label: NameLabel, at step: Int64, _ weights: inout LabelScores,
        _ corrections: inout SIMD8<Int64>
    ) {
        weights[label.rawValue] += amount
        corrections[label.rawValue] += Int64(amount) * step
    }

    private func labels(of lesson: Lesson) -> [NameLabel] {
        var start = 0
        let scores = lesson.ends.map { end in
            var sum = LabelScores.zero
            for feature in lesson.features[start..<end] { sum &+= weights[Int(feature)] }
            start = end
            return sum
        }
        return LabelChain.best(scores, transitions: transitions)
    }

    /// The average weights of the features, times 2^16.
    var averages: [SIMD8<Int64>] { weights.indices.map { average(weights[$0], corrections[$0]) } }

    /// The average weights of the steps from label to label, times 2^16.
    var transitionAverages: [SIMD8<Int64>] {
        transitions.indices.map { average(transitions[$0], transitionCorrections[$0]) }
    }

    private func average(_ weights: LabelScores, _ corrections: SIMD8<Int64>) -> SIMD8<Int64> {
        let sum = SIMD8<Int64>(truncatingIfNeeded: weights) &* (step + 1) &- corrections
        return sum &* 65_536 / (step + 1)
    }
}
