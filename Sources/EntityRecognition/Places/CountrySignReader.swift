internal import ArchiveModel

/// Reads the places of an article and everything else in it that speaks of a country.
struct CountrySignReader {
    /// How much of a place's name the other signs tell.
    private enum Strength {
        static let people = 0.8
        static let body = 0.8
        static let withinBody = 0.4
    }

    /// How many tokens before a name its sentence is taken to begin at most.
    private static let longestSentence = 80

    /// Words after a people that make it a currency, in which the whole world borrows: `Australian dollar`.
    private static let currencies = KeySet(
        Lexicon.keys("dollar dollars dlr dlrs pound pounds franc francs mark marks crown crowns peso pesos yen lira"))

    let text: ArticleText
    private(set) var places: [PlaceDraft] = []
    private(set) var signs: [CountrySign] = []
    /// For each passage, the first passage of each field.
    private var firstPassages: [ArticleField: Int] = [:]
    /// For each token of each passage, the kind of the name that it is part of.
    private var names: [[EntityKind?]]

    private var known = KeyTable<[PlaceBearer]>()

    init(_ text: ArticleText, _ entities: [ArticleEntity]) {
        self.text = text
        names = text.passages.map { Array(repeating: nil, count: $0.text.tokens.count) }
        for (number, passage) in text.passages.enumerated() where firstPassages[passage.field] == nil {
            firstPassages[passage.field] = number
        }
        for (number, entity) in entities.enumerated() { read(entity, number) }
        for passage in text.passages.indices { readWords(of: passage) }
        signs.sort { ($0.passage, $0.tokens.lowerBound) < ($1.passage, $1.tokens.lowerBound) }
    }

    private mutating func read(_ entity: ArticleEntity, _ number: Int) {
        let mentions = entity.mentions.compactMap(place)
        for mention in mentions {
            for token in mention.tokens { names[mention.passage][token] = entity.kind }
        }
        switch entity.kind {
        case .person: break
        case .organisation: readBody(entity, mentions)
        case .place:
            let bearers = bearers(of: entity, mentions)
            guard !bearers.isEmpty else { return }
            for mention in mentions { add(mention, bearers, place: places.count, strength: 1) }
            places.append(PlaceDraft(entity: number, mentions: mentions, bearers: bearers))
        }
    }

    /// A body of one country; else the places within its name tell a little.
    private mutating func readBody(_ entity: ArticleEntity, _ mentions: [PlaceMention]) {
        let bearers = PlaceTable.bearers(of: entity.name).filter { $0.kind == .body }
        for mention in mentions {
            guard bearers.isEmpty else {
                add(mention, bearers, place: nil, strength: Strength.body)
                continue
            }
            let text = text.passages[mention.passage].text
            for token in mention.tokens where text.tokens[token].isCapitalised {
                guard text.knownName(token..<token + 1)?.kind == .place else { continue }
                let within = self.bearers(mention.passage, token..<token + 1).filter {
                    $0.kind == .country || $0.kind == .capital
                }
                guard !within.isEmpty else { continue }
                add(mention.passage, token..<token + 1, within, strength: Strength.withinBody)
            }
        }
    }

    /// The words for peoples and parties outside names of people and places.
    private mutating func readWords(of passage: Int) {
        let tokens = text.passages[passage].text.tokens
        for index in tokens.indices where tokens[index].isCapitalised {
            guard !tokens[index].classes.isDisjoint(with: [.demonym, .other]) else { continue }
            if index + 1 < tokens.count, Self.currencies.contains(tokens[index + 1].key) { continue }
            let owner = names[passage][index]
            guard owner == nil || owner == .organisation else { continue }
            let bearers = bearers(passage, index..<index + 1).filter { $0.kind == .people || $0.kind == .body }
            guard !bearers.isEmpty else { continue }
            add(passage, index..<index + 1, bearers, strength: owner == nil ? Strength.people : Strength.body / 2)
        }
    }

    /// What bears every name by which the article calls a place, as far as they are known; where none is, the likeliest
    /// bearer of the name that the gazetteer gives it.
    private func bearers(of entity: ArticleEntity, _ mentions: [PlaceMention]) -> [PlaceBearer] {
        var common: [PlaceBearer] = []
        var seen: Set<String> = []
        for mention in mentions {
            let key = key(mention.passage, mention.tokens)
            guard seen.insert(key).inserted else { continue }
            let bearers = PlaceTable.bearers(ofKey: key).filter(\.isPlace)
            let both = common.filter { one in bearers.contains { $0.country == one.country } }
            if common.isEmpty { common = bearers } else if !both.isEmpty { common = both }
        }
        return common.isEmpty ? Array(PlaceTable.bearers(of: entity.name).filter(\.isPlace).prefix(1)) : common
    }

    // MARK: Tokens

    /// What bears the name that is a range of tokens, looked up once for each name.
    private mutating func bearers(_ passage: Int, _ tokens: Range<Int>) -> [PlaceBearer] {
        let key = text.passages[passage].text.key(of: tokens)
        if let known = known[key] { return known }
        let bearers = PlaceTable.bearers(ofKey: self.key(passage, tokens))
        known.set(key, bearers)
        return bearers
    }

    /// The words of a range as the table folds them.
    private func key(_ passage: Int, _ tokens: Range<Int>) -> String {
        TextFolding.key(text.passages[passage].text.string(tokens))
    }

    private mutating func add(_ mention: PlaceMention, _ bearers: [PlaceBearer], place: Int?, strength: Double) {
        add(mention.passage, mention.tokens, bearers, place: place, strength: strength)
    }

    private mutating func add(
        _ passage: Int, _ tokens: Range<Int>, _ bearers: [PlaceBearer], place: Int? = nil, strength: Double
    ) {
        let before = max(tokens.lowerBound - Self.longestSentence, 0)...tokens.lowerBound
        let sentence = text.passages[passage].text.tokens[before].lastIndex { $0.shape.contains(.opensSentence) }
        signs.append(
            CountrySign(
                passage: passage, sentence: sentence ?? before.lowerBound, tokens: tokens, bearers: bearers,
                place: place,
                strength: strength))
    }

    /// Where a mention stands among the tokens.
    private func place(of mention: Mention) -> PlaceMention? {
        guard let first = firstPassages[mention.field] else { return nil }
        let passage = first + mention.paragraph
        guard passage < text.passages.count, text.passages[passage].field == mention.field else { return nil }
        let tokens = text.passages[passage].text.tokens
        let start = Self.firstToken(of: tokens, at: mention.range.lowerBound)
        var end = start
        while end < tokens.count, tokens[end].scalars.upperBound <= mention.range.upperBound { end += 1 }
        return start < end ? PlaceMention(mention: mention, passage: passage, tokens: start..<end) : nil
    }

    /// The first token at or after a scalar, by bisection.
    private static func firstToken(of tokens: [Token], at scalar: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].scalars.lowerBound < scalar { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
