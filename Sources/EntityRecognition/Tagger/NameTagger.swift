/// Finds the names of an article with the weights of a model.
package struct NameTagger: Sendable {
    private let model: TaggerModel

    package init(_ model: TaggerModel) { self.model = model }

    /// The tagger with the model that the program has.
    package static let bundled = TaggerModel.bundled.map { NameTagger($0) }

    /// The names where capitals mark names, in reading order.
    package func names(in reading: TaggerReading) -> [TaggedName] {
        var names: [TaggedName] = []
        reading.forEachChain { chain in
            let labels = LabelChain.best(scores(of: chain, in: reading), transitions: model.transitions)
            names += TaggedName.names(labels, passage: chain.passage, from: chain.tokens.lowerBound)
        }
        return names
    }

    /// How much the rules' word counts against a name, for one, and for a connector inside one, in units of the model.
    ///
    /// The weights come from text of one newsroom, the rules from how news is written everywhere.
    private static let ruleWeights: (outside: Int32, name: Int32, connector: Int32) = (100, 150, 450)

    private func scores(of chain: FeatureChain, in reading: TaggerReading) -> [LabelScores] {
        zip(chain.tokens, chain.perToken).map { token, features in
            var scores = model.scores(features)
            let label = reading.label(byRule: token, of: chain.passage)
            let weights = Self.ruleWeights
            scores[label.rawValue] +=
                label == .outside
                ? weights.outside
                : reading.isCapitalised(token, of: chain.passage) ? weights.name : weights.connector
            return scores
        }
    }
}
