internal import EntityRecognition

/// The lessons of a training set, their features numbered.
struct Course: Sendable {
    private(set) var lessons: [Lesson] = []
    /// The features by number.
    private(set) var features: [FeatureHash] = []

    /// Makes lessons of documents, with the features that stand in `least` places or more; a rarer one says nothing of
    /// other texts.
    init(_ documents: [ReadDocument], least: Int) {
        features = Self.frequent(documents, least: least)
        var numbers: [FeatureHash: Int32] = Dictionary(minimumCapacity: features.count)
        for (number, feature) in features.enumerated() { numbers[feature] = Int32(number) }
        for document in documents {
            let labels = document.labels
            document.reading.forEachChain { chain in
                var known: [Int32] = []
                var ends: [Int] = []
                for token in chain.perToken {
                    known += token.compactMap { numbers[$0] }
                    ends.append(known.count)
                }
                lessons.append(
                    Lesson(features: known, ends: ends, labels: Self.legal(labels[chain.passage][chain.tokens])))
            }
        }
    }

    /// The labels of a chain; a name that begins before the chain begins with it.
    private static func legal(_ labels: ArraySlice<NameLabel>) -> [NameLabel] {
        guard let first = labels.first, let kind = first.kind, !first.isFirst else { return Array(labels) }
        return [NameLabel(kind, isFirst: true)] + labels.dropFirst()
    }

    /// The features that are frequent, in the order of their values.
    private static func frequent(_ documents: [ReadDocument], least: Int) -> [FeatureHash] {
        var all: [FeatureHash] = []
        for document in documents { document.reading.forEachChain { all += $0.features } }
        all.sort()
        var frequent: [FeatureHash] = []
        var start = 0
        while start < all.count {
            var end = start + 1
            while end < all.count, all[end] == all[start] { end += 1 }
            if end - start >= least { frequent.append(all[start]) }
            start = end
        }
        return frequent
    }
}
