internal import ArchiveModel

extension PlaceResolver {
    /// The entities, each place with its country and under a name that tells it from others of its name.
    func resolved(_ entities: [ArticleEntity]) -> [ArticleEntity] {
        var drafts: [Int: PlaceDraft] = [:]
        for place in places { if let entity = place.entity { drafts[entity] = place } }
        var result: [ArticleEntity] = []
        var named: [String: Int] = [:]
        for (number, entity) in entities.enumerated() {
            guard let draft = drafts[number] else {
                result.append(entity)
                continue
            }
            for place in resolved(entity, draft) {
                if let same = named[place.name] {
                    result[same].absorb(place)
                } else {
                    named[place.name] = result.count
                    result.append(place)
                }
            }
        }
        guard result.count != entities.count else { return result }
        return result.sorted { one, other in
            guard let first = one.mentions.first, let second = other.mentions.first else { return false }
            return first.isBefore(second)
        }
    }

    /// The place; or, where the article says that it names several, each of them.
    private func resolved(_ entity: ArticleEntity, _ draft: PlaceDraft) -> [ArticleEntity] {
        guard let best = draft.shares.best?.country else { return [entity] }
        var mentions: [(country: String, mentions: [PlaceMention])] = []
        var current = draft.mentions.first { $0.told.count == 1 }?.told.first ?? best
        for mention in draft.mentions {
            if mention.told.count == 1 { current = mention.told[0] }
            if let index = mentions.firstIndex(where: { $0.country == current }) {
                mentions[index].mentions.append(mention)
            } else {
                mentions.append((current, [mention]))
            }
        }
        guard mentions.count > 1 else { return [place(entity, in: best, draft, draft.mentions)] }
        return mentions.map { country, mentions in
            var part = entity
            part.mentions = mentions.map(\.mention)
            return place(part, in: country, draft, mentions)
        }
    }

    /// The place in that country, which is named there.
    private func place(
        _ entity: ArticleEntity, in country: String, _ draft: PlaceDraft, _ mentions: [PlaceMention]
    ) -> ArticleEntity {
        var place = entity
        place.country = country
        guard draft.isAmbiguous, let bearer = draft.bearers.first(where: { $0.country == country }) else {
            return place
        }
        let spellings = mentions.map(spelling)
        let name = Self.name(entity, spellings)
        let likeliest = PlaceTable.bearers(of: name)
        let isOther = likeliest.first { $0.isPlace }?.country != country
        if !isOther, PlaceName.country(of: entity.name) == country { return place }
        // The names that the gazetteer adds are those of the likeliest bearer.
        place.name = PlaceName.name(name, of: bearer, among: likeliest)
        place.aliases = []
        for spelling in spellings where spelling != place.name && !place.aliases.contains(spelling) {
            place.aliases.append(spelling)
        }
        return place
    }

    /// What the article calls a place: not by the gazetteer's name if that is another, and not in capitals.
    private static func name(_ entity: ArticleEntity, _ spellings: [String]) -> String {
        let key = TextFolding.key(entity.name)
        guard let first = spellings.first, !spellings.contains(where: { TextFolding.key($0) == key }) else {
            return entity.name
        }
        return spellings.first { $0 != $0.uppercased() } ?? first
    }

    /// A mention as it is written.
    private func spelling(_ mention: PlaceMention) -> String {
        text.passages[mention.passage].text.string(mention.tokens)
    }
}

extension ArticleEntity {
    /// Takes over the names and mentions of the same place.
    fileprivate mutating func absorb(_ other: ArticleEntity) {
        for name in [other.name] + other.aliases where name != self.name && !aliases.contains(name) {
            aliases.append(name)
        }
        mentions = (mentions + other.mentions).sorted { $0.isBefore($1) }
    }
}

extension Mention {
    /// Whether a reader meets it before another: title, summary, body, captions.
    fileprivate func isBefore(_ other: Mention) -> Bool {
        let fields = ArticleField.allCases
        let one = (fields.firstIndex(of: field) ?? 0, paragraph, range.lowerBound)
        return one < (fields.firstIndex(of: other.field) ?? 0, other.paragraph, other.range.lowerBound)
    }
}
