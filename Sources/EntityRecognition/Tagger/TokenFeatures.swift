/// Reads the features by which the tagger knows the tokens of one passage.
struct TokenFeatures {
    let text: TokenisedText
    /// The number of the passage.
    let passage: Int
    let style: TextStyle
    /// What the rules take each token for.
    let labelsByRule: [NameLabel]
    private let namesByRule: [Int]
    private let article: ArticleText
    private let evidence: NameEvidence
    private let rules: RuleReading
    private let traits: [WordTraits]

    init(passage: Int, of article: ArticleText, evidence: NameEvidence, rules: RuleReading, traits: [WordTraits]) {
        self.passage = passage
        self.article = article
        self.evidence = evidence
        self.rules = rules
        labelsByRule = rules.labels[passage]
        namesByRule = rules.names[passage]
        text = article.passages[passage].text
        style = article.passages[passage].capitalsMarkNames ? .prose : .headline
        self.traits = traits
    }

    private var tokens: [Token] { text.tokens }

    private func trait(_ index: Int) -> WordTraits { index >= 0 && index < traits.count ? traits[index] : .edge }

    /// Reads the features of a token of a zone.
    func read(_ index: Int, in zone: Range<Int>, into sink: inout some FeatureSink) {
        sink.add(1, 0)
        addWord(index, to: &sink)
        addNeighbours(index, to: &sink)
        addClusters(index, to: &sink)
        addFacts(index, to: &sink)
        addZone(index, zone, to: &sink)
        if tokens[index].isCapitalised { addArticle(index, to: &sink) }
        addRules(index, to: &sink)
    }

    private func addWord(_ index: Int, to sink: inout some FeatureSink) {
        let word = traits[index].identity
        let shape = traits[index].shape
        sink.add(2, word)
        sink.add(3, word, shape)
        sink.add(4, shape)
        sink.add(5, shape, trait(index - 1).shape << 32 | trait(index + 1).shape)
        sink.add(6, tokens[index].shape.contains(.opensSentence) ? 1 : 0, traits[index].uses)
        guard tokens[index].isCapitalised else { return }
        let folded = text.folded(index)
        for length in 1...4 where folded.count > length {
            sink.add(6 + UInt64(length), NameKey(word: folded.prefix(length)).value)
            sink.add(10 + UInt64(length), NameKey(word: folded.suffix(length)).value)
        }
    }

    private func addNeighbours(_ index: Int, to sink: inout some FeatureSink) {
        let word = traits[index].identity
        let before = trait(index - 1).identity
        let after = trait(index + 1).identity
        sink.add(20, trait(index - 2).identity)
        sink.add(21, before)
        sink.add(22, after)
        sink.add(23, trait(index + 2).identity)
        sink.add(24, before, word)
        sink.add(25, word, after)
        sink.add(26, before, after)
        sink.add(27, trait(index - 1).shape)
        sink.add(28, trait(index + 1).shape)
    }

    private func addClusters(_ index: Int, to sink: inout some FeatureSink) {
        for offset in -2...2 {
            guard let clusters = trait(index + offset).clusters else { continue }
            let template = 30 + UInt64(offset + 2) * 3
            sink.add(template, clusters.coarse)
            sink.add(template + 1, clusters.middle)
            sink.add(template + 2, clusters.fine)
        }
        let here = traits[index].clusters?.middle ?? 999
        sink.add(46, trait(index - 1).clusters?.middle ?? 999, here)
        sink.add(47, here, trait(index + 1).clusters?.middle ?? 999)
    }

    private func addFacts(_ index: Int, to sink: inout some FeatureSink) {
        let here = traits[index]
        for offset in -1...1 {
            let trait = trait(index + offset)
            let template = 50 + UInt64(offset + 1) * 3
            sink.add(template, trait.uses)
            sink.add(template + 1, trait.classes)
            sink.add(template + 2, trait.city)
        }
        sink.add(60, here.uses, trait(index + 1).uses)
        sink.add(61, trait(index - 1).uses, here.uses)
        sink.add(62, here.uses << 3 | here.city, traits[index].shape)
        sink.add(63, here.classes, trait(index + 1).classes)
        sink.add(64, trait(index - 1).classes, here.classes)
    }

    /// The stretch of capitalised words that the token is in, and what stands before and after it.
    private func addZone(_ index: Int, _ zone: Range<Int>, to sink: inout some FeatureSink) {
        var start = index
        var end = index + 1
        while start > zone.lowerBound, tokens[start - 1].isCapitalised { start -= 1 }
        while end < zone.upperBound, tokens[end].isCapitalised { end += 1 }
        let length = UInt64(min(end - start, 5))
        let position = UInt64(min(index - start, 4)) << 8 | UInt64(min(end - 1 - index, 4))
        let last = trait(end - 1)
        sink.add(70, length)
        sink.add(71, position)
        sink.add(72, last.identity)
        sink.add(73, trait(start).identity)
        sink.add(74, trait(start - 1).identity)
        sink.add(75, trait(end).identity)
        sink.add(76, trait(start - 1).identity, trait(end).identity)
        sink.add(77, last.classes, position)
        sink.add(78, trait(start - 1).classes, length)
        sink.add(79, trait(end).classes, length)
        sink.add(80, last.clusters?.middle ?? 999, position)
        sink.add(81, pattern(start..<min(end, start + 4)), position)
        sink.add(82, trait(start - 1).clusters?.middle ?? 999)
        sink.add(83, trait(end).clusters?.middle ?? 999)
        if index > 0, end < zone.upperBound {
            sink.add(84, trait(end).identity, last.identity)
            sink.add(85, trait(end).identity, trait(end + 1).identity)
        }
        if start > zone.lowerBound { sink.add(86, trait(start - 1).identity, trait(start - 2).identity) }
    }

    /// The uses of the words of a range, one after the other.
    private func pattern(_ range: Range<Int>) -> UInt64 {
        range.reduce(0) { $0 << 8 | traits[$1].uses << 4 | traits[$1].city | 128 }
    }

    /// What the rest of the article says of the word.
    private func addArticle(_ index: Int, to sink: inout some FeatureSink) {
        let key = tokens[index].key
        let opens = tokens[index].shape.contains(.opensSentence)
        let word = evidence[key]
        let capitals = word.capitals - (opens || style == .headline ? 0 : 1)
        let isOrdinary = evidence.ordinary.contains(key)
        sink.add(90, UInt64(min(max(capitals, 0), 2)), (opens ? 2 : 0) | (isOrdinary ? 1 : 0))
        guard let run = word.run, run.tokens.count > 1 else { return sink.add(91, 0) }
        let other = article.passages[run.passage].text
        let words = other.tokens[run.tokens]
        let isHere = run.passage == passage && run.tokens.contains(index)
        guard !isHere, let first = words.first, let last = words.last else { return sink.add(91, 1) }
        let position: UInt64 = last.key == key ? 1 : first.key == key ? 2 : 3
        sink.add(92, position, UInt64(min(words.count, 4)))
        sink.add(93, first.key.value)
        sink.add(94, last.key.value)
        sink.add(95, UInt64(last.classes.rawValue), position)
        sink.add(96, UInt64(first.classes.rawValue), position)
    }

    private func addRules(_ index: Int, to sink: inout some FeatureSink) {
        func label(_ index: Int) -> UInt64 {
            index >= 0 && index < labelsByRule.count ? UInt64(labelsByRule[index].rawValue) : 7
        }
        func name(_ index: Int) -> Int { index >= 0 && index < namesByRule.count ? namesByRule[index] : 0 }
        let here = label(index)
        let isFirst: UInt64 = name(index) != 0 && name(index - 1) != name(index) ? 1 : 0
        let isLast: UInt64 = name(index) != 0 && name(index + 1) != name(index) ? 2 : 0
        sink.add(100, here)
        sink.add(101, here, label(index - 1) << 8 | label(index + 1))
        sink.add(102, here, isFirst | isLast)
        sink.add(103, label(index - 1), traits[index].shape)
        sink.add(104, here, label(index + 1))
        sink.add(105, here, traits[index].uses)
        let (words, context) = rules.evidence[name(index)]
        sink.add(106, words, isFirst | isLast)
        sink.add(107, context, isFirst)
        sink.add(108, words, context << 8 | here)
        sink.add(109, here, traits[index].clusters?.middle ?? 999)
    }
}
