package import ArchiveModel

/// An article as the tagger reads it.
package struct TaggerReading: Sendable {
    private let text: ArticleText
    private let rules: RuleReading

    /// Reads an article, for which the rules have their say first.
    package init(_ article: Article) {
        let text = ArticleText(article)
        self.init(text, rules: RuleReading(text, RuleRecogniser.resolver(of: text)))
    }

    init(_ text: ArticleText, rules: RuleReading) {
        self.text = text
        self.rules = rules
    }

    /// The Unicode scalars of the tokens of each passage.
    package var tokens: [[Range<Int>]] { text.passages.map { $0.text.tokens.map(\.scalars) } }

    /// The names that the rules find.
    package var namesByRule: [TaggedName] {
        rules.labels.indices.flatMap { passage in
            TaggedName.names(rules.labels[passage], passage: passage, from: 0)
        }
    }

    /// Visits, in reading order, the stretches of tokens in which names may stand.
    package func forEachChain(_ visit: (FeatureChain) -> Void) {
        forEachZone { zone, reader in visit(FeatureChain(zone, reader)) }
    }

    /// Visits the same stretches with what reads the features of their tokens.
    func forEachZone(_ visit: (Range<Int>, TokenFeatures) -> Void) {
        let evidence = NameEvidence(text)
        var memory = TraitMemory()
        for (number, passage) in text.passages.enumerated() where passage.isTagged {
            let zones = passage.capitalsMarkNames ? NameZones(text: passage.text).zones : [passage.text.tokens.indices]
            let reader = TokenFeatures(
                passage: number, of: text, evidence: evidence, rules: rules,
                traits: memory.traits(of: passage.text, around: zones))
            for zone in zones { visit(zone, reader) }
        }
    }
}
