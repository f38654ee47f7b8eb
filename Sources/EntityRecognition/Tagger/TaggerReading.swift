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

    /// The label that the rules give a token.
    func label(byRule token: Int, of passage: Int) -> NameLabel { rules.labels[passage][token] }

    /// Whether a token begins with a capital.
    func isCapitalised(_ token: Int, of passage: Int) -> Bool {
        text.passages[passage].text.tokens[token].isCapitalised
    }

    /// Visits, in reading order, the stretches of tokens in which names may stand.
    package func forEachChain(_ visit: (FeatureChain) -> Void) {
        let evidence = NameEvidence(text)
        var memory = TraitMemory()
        for (number, passage) in text.passages.enumerated() where passage.capitalsMarkNames {
            let zones = NameZones(text: passage.text).zones
            var reader = TokenFeatures(
                passage: number, of: text, evidence: evidence, rules: rules,
                traits: memory.traits(of: passage.text, around: zones))
            for zone in zones {
                reader.read(zone)
                visit(reader.chain)
            }
        }
    }
}
