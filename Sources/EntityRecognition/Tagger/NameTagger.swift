/// Finds the names of an article with the weights of a model.
package struct NameTagger: Sendable {
    private let model: TaggerModel

    package init(_ model: TaggerModel) { self.model = model }

    /// The tagger with the model that the program has.
    package static let bundled = TaggerModel.bundled.map { NameTagger($0) }

    /// The names where capitals mark names, in reading order.
    package func names(in reading: TaggerReading) -> [TaggedName] {
        model.withRows { rows in
            var names: [TaggedName] = []
            reading.forEachZone { zone, reader in
                let scores = zone.map { index in
                    var score = FeatureScore(rows, style: reader.style)
                    reader.read(index, in: zone, into: &score)
                    return score.scores &+ Self.scoresByRule(index, reader)
                }
                let labels = LabelChain.best(scores, transitions: model.transitions)
                names += TaggedName.names(labels, passage: reader.passage, from: zone.lowerBound)
            }
            return names
        }
    }

    /// How much the rules' word counts against a name, for one, and for a connector inside one, in units of the model.
    ///
    /// The weights come from text of one newsroom, the rules from how news is written everywhere.
    private static let ruleWeights: (outside: Int32, name: Int32, connector: Int32) = (100, 150, 450)

    private static func scoresByRule(_ index: Int, _ reader: TokenFeatures) -> LabelScores {
        let label = reader.labelsByRule[index]
        let isCapitalised = reader.text.tokens[index].isCapitalised
        var scores = LabelScores.zero
        scores[label.rawValue] =
            label == .outside
            ? ruleWeights.outside : isCapitalised ? ruleWeights.name : ruleWeights.connector
        return scores
    }
}
