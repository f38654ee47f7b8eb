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

    /// How much the rules' word counts for a name, and against one, in units of the model.
    ///
    /// The weights come from text of one newsroom, the rules from how news is written everywhere.
    private static let ruleWeights: (name: Int32, outside: Int32) = (150, 100)

    private func scores(of chain: FeatureChain, in reading: TaggerReading) -> [LabelScores] {
        zip(chain.tokens, chain.perToken).map { token, features in
            var scores = model.scores(features)
            let label = reading.label(byRule: token, of: chain.passage)
            scores[label.rawValue] += label == .outside ? Self.ruleWeights.outside : Self.ruleWeights.name
            return scores
        }
    }
}
