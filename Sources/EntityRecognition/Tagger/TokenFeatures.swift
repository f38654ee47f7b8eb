/// Reads the features by which the tagger knows the tokens of one passage.
struct TokenFeatures {
    private let text: TokenisedText
    private let passage: Int
    private let article: ArticleText
    private let evidence: NameEvidence
    private let rules: RuleReading
    private let traits: [WordTraits]
    private(set) var chain: FeatureChain

    private var tokens: [Token] { text.tokens }

    init(passage: Int, of article: ArticleText, evidence: NameEvidence, rules: RuleReading, traits: [WordTraits]) {
        self.passage = passage
        self.article = article
        self.evidence = evidence
        self.rules = rules
        text = article.passages[passage].text
        self.traits = traits
        chain = FeatureChain(passage: passage)
    }

    private mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0) {
        chain.features.append(FeatureHash(template: template, first, second))
    }

    private func trait(_ index: Int) -> WordTraits { traits.indices.contains(index) ? traits[index] : .edge }

    /// Reads the chain of the tokens of a zone.
    mutating func read(_ zone: Range<Int>) {
        chain.tokens = zone
        chain.features.removeAll(keepingCapacity: true)
        chain.ends.removeAll(keepingCapacity: true)
        for index in zone {
            read(index, in: zone)
            chain.ends.append(chain.features.count)
        }
    }

    private mutating func read(_ index: Int, in zone: Range<Int>) {
        add(1, 0)
        addWord(index)
        addNeighbours(index)
        addClusters(index)
        addFacts(index)
        addZone(index, zone)
        if tokens[index].isCapitalised { addArticle(index) }
        addRules(index)
    }

    private mutating func addWord(_ index: Int) {
        let word = traits[index].identity
        let shape = shape(index)
        add(2, word)
        add(3, word, shape)
        add(4, shape)
        add(5, shape, self.shape(index - 1) << 32 | self.shape(index + 1))
        add(6, tokens[index].shape.contains(.opensSentence) ? 1 : 0, traits[index].uses)
        guard tokens[index].isCapitalised else { return }
        let folded = text.folded(index)
        for length in 1...4 where folded.count > length {
            add(6 + UInt64(length), NameKey(word: folded.prefix(length)).value)
            add(10 + UInt64(length), NameKey(word: folded.suffix(length)).value)
        }
    }

    private mutating func addNeighbours(_ index: Int) {
        let word = traits[index].identity
        let before = trait(index - 1).identity
        let after = trait(index + 1).identity
        add(20, trait(index - 2).identity)
        add(21, before)
        add(22, after)
        add(23, trait(index + 2).identity)
        add(24, before, word)
        add(25, word, after)
        add(26, before, after)
        add(27, shape(index - 1))
        add(28, shape(index + 1))
    }

    private mutating func addClusters(_ index: Int) {
        for offset in -2...2 {
            guard let clusters = trait(index + offset).clusters else { continue }
            let template = 30 + UInt64(offset + 2) * 3
            add(template, clusters.coarse)
            add(template + 1, clusters.middle)
            add(template + 2, clusters.fine)
        }
        let here = traits[index].clusters?.middle ?? 999
        add(46, trait(index - 1).clusters?.middle ?? 999, here)
        add(47, here, trait(index + 1).clusters?.middle ?? 999)
    }

    private mutating func addFacts(_ index: Int) {
        let here = traits[index]
        for offset in -1...1 {
            let trait = trait(index + offset)
            let template = 50 + UInt64(offset + 1) * 3
            add(template, trait.uses)
            add(template + 1, trait.classes)
            add(template + 2, trait.city)
        }
        add(60, here.uses, trait(index + 1).uses)
        add(61, trait(index - 1).uses, here.uses)
        add(62, here.uses << 3 | here.city, shape(index))
        add(63, here.classes, trait(index + 1).classes)
        add(64, trait(index - 1).classes, here.classes)
    }

    /// The stretch of capitalised words that the token is in, and what stands before and after it.
    private mutating func addZone(_ index: Int, _ zone: Range<Int>) {
        var start = index
        var end = index + 1
        while start > zone.lowerBound, tokens[start - 1].isCapitalised { start -= 1 }
        while end < zone.upperBound, tokens[end].isCapitalised { end += 1 }
        let length = UInt64(min(end - start, 5))
        let position = UInt64(min(index - start, 4)) << 8 | UInt64(min(end - 1 - index, 4))
        let last = trait(end - 1)
        add(70, length)
        add(71, position)
        add(72, last.identity)
        add(73, trait(start).identity)
        add(74, trait(start - 1).identity)
        add(75, trait(end).identity)
        add(76, trait(start - 1).identity, trait(end).identity)
        add(77, last.classes, position)
        add(78, trait(start - 1).classes, length)
        add(79, trait(end).classes, length)
        add(80, last.clusters?.middle ?? 999, position)
        add(81, pattern(start..<min(end, start + 4)), position)
        add(82, trait(start - 1).clusters?.middle ?? 999)
        add(83, trait(end).clusters?.middle ?? 999)
        if index > 0, end < zone.upperBound {
            add(84, trait(end).identity, last.identity)
            add(85, trait(end).identity, trait(end + 1).identity)
        }
        if start > zone.lowerBound { add(86, trait(start - 1).identity, trait(start - 2).identity) }
    }

    /// The uses of the words of a range, one after the other.
    private func pattern(_ range: Range<Int>) -> UInt64 {
        range.reduce(0) { $0 << 8 | traits[$1].uses << 4 | traits[$1].city | 128 }
    }

    /// What the rest of the article says of the word.
    private mutating func addArticle(_ index: Int) {
        let key = tokens[index].key
        let opens = tokens[index].shape.contains(.opensSentence)
        let capitals = (evidence.capitals[key] ?? 0) - (opens ? 0 : 1)
        let isOrdinary = evidence.ordinary.contains(key)
        add(90, UInt64(min(max(capitals, 0), 2)), (opens ? 2 : 0) | (isOrdinary ? 1 : 0))
        guard let run = evidence.runs[key], run.tokens.count > 1 else { return add(91, 0) }
        let other = article.passages[run.passage].text
        let words = other.tokens[run.tokens]
        let isHere = run.passage == passage && run.tokens.contains(index)
        guard !isHere, let first = words.first, let last = words.last else { return add(91, 1) }
        let position: UInt64 = last.key == key ? 1 : first.key == key ? 2 : 3
        add(92, position, UInt64(min(words.count, 4)))
        add(93, first.key.value)
        add(94, last.key.value)
        add(95, UInt64(last.classes.rawValue), position)
        add(96, UInt64(first.classes.rawValue), position)
    }

    private mutating func addRules(_ index: Int) {
        let labels = rules.labels[passage]
        let names = rules.names[passage]
        func label(_ index: Int) -> UInt64 { labels.indices.contains(index) ? UInt64(labels[index].rawValue) : 7 }
        func name(_ index: Int) -> Int { names.indices.contains(index) ? names[index] : 0 }
        let here = label(index)
        let isFirst: UInt64 = name(index) != 0 && name(index - 1) != name(index) ? 1 : 0
        let isLast: UInt64 = name(index) != 0 && name(index + 1) != name(index) ? 2 : 0
        add(100, here)
        add(101, here, label(index - 1) << 8 | label(index + 1))
        add(102, here, isFirst | isLast)
        add(103, label(index - 1), shape(index))
        add(104, here, label(index + 1))
        add(105, here, traits[index].uses)
        let evidence = rules.evidence[name(index)]
        let words = level(evidence.words)
        let context = level(evidence.context)
        add(106, words, isFirst | isLast)
        add(107, context, isFirst)
        add(108, words, context << 8 | here)
        add(109, here, traits[index].clusters?.middle ?? 999)
    }

    /// The evidence in steps of a few points.
    private func level(_ evidence: KindEvidence) -> UInt64 {
        func step(_ points: Int) -> UInt64 {
            points < 0 ? 0 : points == 0 ? 1 : points < 3 ? 2 : points < 4 ? 3 : points < 6 ? 4 : points < 9 ? 5 : 6
        }
        return step(evidence.person) | step(evidence.organisation) << 3 | step(evidence.place) << 6
    }

    /// The capitals, small letters, digits and other bytes of a token, of a kind no more than two in a row.
    private func shape(_ index: Int) -> UInt64 {
        guard tokens.indices.contains(index) else { return 1 }
        let token = tokens[index]
        guard token.kind == .word || token.kind == .number else { return UInt64(token.mark.value) << 8 }
        var shape: UInt64 = 1
        var last: UInt64 = 9
        var repeated = 0
        for byte in text.bytes[token.bytes].prefix(24) {
            let letter: UInt64 =
                switch byte {
                case 0x41...0x5A: 1
                case 0x61...0x7A, 0x80...: 2
                case 0x30...0x39: 3
                default: 4
                }
            repeated = letter == last ? repeated + 1 : 0
            last = letter
            if repeated < 2 { shape = (shape << 3 | letter) & 0xFFFF_FFFF }
        }
        return shape
    }
}
