/// Takes the features of a token, to learn from them or to score them.
protocol FeatureSink {
    var style: TextStyle { get }
    mutating func add(_ feature: FeatureHash)
}

extension FeatureSink {
    mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0) {
        add(FeatureHash(template: template + style.firstTemplate, first, second))
    }
}
