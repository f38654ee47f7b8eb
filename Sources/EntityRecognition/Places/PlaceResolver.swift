internal import ArchiveModel

/// Finds the country of each place of an article.
///
/// A name that places of several countries have stands, in one article, for one of them unless the article says
/// otherwise. What speaks for a country is weighed in powers of two: how likely news is to mean it at all, what the
/// words beside the name say, where the article comes from, and what else it names, by how often and how near.
struct PlaceResolver {
    /// What each piece of evidence adds; 1 makes a country twice as likely.
    private enum Weight {
        static let told = 10.0
        static let dateline = 5.0
        static let filed = 4.0
        static let region = 5.0
    }

    let text: ArticleText
    private let origin: ArticleOrigin
    private(set) var places: [PlaceDraft]
    private(set) var signs: [CountrySign]
    /// Where the place of the dateline is among the places.
    private var dateline: Int?
    /// The signs that are mentions of each place, by number.
    private(set) var own: [[Int]] = []

    init(_ text: ArticleText, _ article: Article, _ entities: [ArticleEntity]) {
        self.text = text
        origin = ArticleOrigin(article)
        let reader = CountrySignReader(text, entities)
        places = reader.places
        signs = reader.signs
        if !origin.dateline.isEmpty {
            dateline = places.count
            places.append(PlaceDraft(bearers: origin.dateline))
        }
        guard places.contains(where: \.isAmbiguous) else { return }
        own = Array(repeating: [], count: places.count)
        for (number, sign) in signs.enumerated() { if let place = sign.place { own[place].append(number) } }
        readSurroundings()
        // The second time, what is ambiguous itself has been weighed once.
        for _ in 0..<2 { weigh() }
    }

    /// How likely it is that the article was written in each country.
    var datelineShares: CountryShares? { dateline.map { places[$0].shares } }

    /// How likely it is that a sign speaks of each country.
    func shares(of sign: CountrySign) -> CountryShares {
        sign.place.map { places[$0].shares } ?? CountryShares(sign.bearers)
    }

    // MARK: Beside the name

    /// Notes what the words beside each mention say, of the place and of the name of what it is in.
    private mutating func readSurroundings() {
        for place in places.indices {
            for (number, mention) in places[place].mentions.enumerated() {
                let surroundings = PlaceSurroundings(text: text.passages[mention.passage].text)
                for container in surroundings.containers(of: mention.tokens) {
                    let common = places[place].countries(
                        in: container, isRegion: surroundings.isCalledRegion(mention.tokens))
                    guard !common.isEmpty else { continue }
                    places[place].tell(common, of: number)
                    tell(common, at: container.tokens.lowerBound, of: mention.passage)
                }
            }
        }
    }

    /// Notes the countries of a place that is named at a token.
    private mutating func tell(_ countries: [String], at token: Int, of passage: Int) {
        guard let place = sign(at: token, of: passage)?.place, places[place].isAmbiguous else { return }
        let mention = places[place].mentions.firstIndex { $0.passage == passage && $0.tokens.lowerBound == token }
        if let mention { places[place].tell(countries, of: mention) }
    }

    /// The sign that begins at a token, by bisection.
    private func sign(at token: Int, of passage: Int) -> CountrySign? {
        var low = 0
        var high = signs.count
        while low < high {
            let middle = (low + high) / 2
            let sign = signs[middle]
            if (sign.passage, sign.tokens.lowerBound) < (passage, token) { low = middle + 1 } else { high = middle }
        }
        return signs[low...].first.flatMap { $0.passage == passage && $0.tokens.lowerBound == token ? $0 : nil }
    }

    // MARK: Weighing

    private mutating func weigh() {
        let company = signs.map(shares)
        for number in places.indices where places[number].isAmbiguous {
            let weights = places[number].bearers.map { bearer in
                (bearer.country, weight(of: bearer, for: number, company))
            }
            places[number].shares = CountryShares(weights)
        }
    }

    private func weight(of bearer: PlaceBearer, for place: Int, _ company: [CountryShares]) -> Double {
        let draft = places[place]
        var weight = bearer.weight * CountryShares.prior
        let told = draft.mentions.count { $0.told.contains(bearer.country) }
        weight += Weight.told * Double(min(told, 2))
        if origin.country == bearer.country { weight += Weight.filed }
        if place != dateline { weight += Weight.dateline * (datelineShares?.share(of: bearer.country) ?? 0) }
        if bearer.kind == .region, isCalledRegion(draft) { weight += Weight.region }
        return weight + self.company(of: place, in: bearer.country, company)
    }

    private func isCalledRegion(_ draft: PlaceDraft) -> Bool {
        draft.mentions.contains { mention in
            PlaceSurroundings(text: text.passages[mention.passage].text).isCalledRegion(mention.tokens)
        }
    }
}

extension PlaceDraft {
    /// The countries in which something may contain the place.
    ///
    /// A name that is also a country's, unless words say so or call it a region, is only in parts of countries: `Mexico,
    /// Peru` is a list, the `Iranian attack on southern Iraq` a war.
    fileprivate func countries(in container: PlaceSurroundings.Container, isRegion: Bool) -> [String] {
        let isCountry = !isRegion && !container.isSaid && bearers.contains { $0.kind == .country }
        return bearers.map(\.country).filter { country in
            container.bearers.contains { bearer in
                bearer.country == country && (!isCountry || bearer.kind == .region || bearer.kind == .abbreviation)
            }
        }
    }

    /// Notes the countries that the words beside a mention tell.
    fileprivate mutating func tell(_ countries: [String], of mention: Int) {
        for country in countries where !mentions[mention].told.contains(country) {
            mentions[mention].told.append(country)
        }
    }
}
