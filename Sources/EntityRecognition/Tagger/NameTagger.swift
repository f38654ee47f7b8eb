/// Finds the names of an article with the weights of a model.
package struct NameTagger: Sendable {
    private let model: TaggerModel

    package init(_ model: TaggerModel) { self.model = model }

    /// The names where capitals mark names, in reading order.
    package func names(in reading: TaggerReading) -> [TaggedName] {
        var names: [TaggedName] = []
        reading.forEachChain { chain in
            let scores = chain.perToken.map { model.scores($0) }
            let labels = LabelChain.best(scores, transitions: model.transitions)
            names += TaggedName.names(labels, passage: chain.passage, from: chain.tokens.lowerBound)
        }
        return names
    }
}
