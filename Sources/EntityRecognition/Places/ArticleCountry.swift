internal import ArchiveModel

/// The country that an article is mainly about, by all that speaks of countries in it.
struct ArticleCountry {
    /// ISO 3166-1 alpha-2 code.
    let code: String
    /// Its share of what speaks of countries, up to 1.
    let share: Double

    /// What the country needs of what speaks of countries, so that hardly one in ten is wrong.
    private static let leastShare = 0.55
    /// A country named in passing is not what an article is about: the name once in the headline, or twice in the text.
    private static let leastWeight = 2.5

    /// The weight of a town of which one may have heard.
    private static let knownWeight = 20.0

    /// Capitals that in news mostly stand for bodies that sit there: Brussels for the EU and NATO.
    private static let seatsOfOthers: Set = ["BE"]

    /// The country of the article whose places are known; nil if it is about none or about several.
    init?(_ resolver: PlaceResolver) {
        var weights: [String: Double] = [:]
        var sum = 0.0
        for sign in resolver.signs {
            // A name that only a village has is more often something else.
            let isKnown = min(1, (sign.bearers.map(\.weight).max() ?? 0) / Self.knownWeight)
            let weight = isKnown * sign.strength * Self.weight(of: resolver.text.passages[sign.passage])
            for (country, share) in resolver.shares(of: sign).shares {
                let isSeat = Self.seatsOfOthers.contains(country) && sign.bearers.contains { $0.kind == .capital }
                weights[country, default: 0] += isSeat ? weight * share / 4 : weight * share
                sum += weight * share
            }
        }
        let best = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, best.value >= Self.leastWeight, best.value >= Self.leastShare * sum else { return nil }
        code = best.key
        share = best.value / sum
    }

    /// How much a name tells where it stands: what an article is about is said first.
    private static func weight(of passage: Passage) -> Double {
        switch passage.field {
        case .title: 3
        case .summary: 2
        case .body: passage.paragraph < 3 ? 1.5 : passage.paragraph < 8 ? 1 : 0.5
        case .caption: 0.5
        }
    }
}

extension Article {
    /// Says which country it is about, and how surely, if its source does not; or, if it is filed under the likeliest
    /// place of the dateline's name, under the one that the text speaks for.
    mutating func setCountry(_ places: PlaceResolver) {
        if isFiledByDateline {
            guard let best = places.datelineShares?.best, best.country != country, best.share >= 0.75 else { return }
            country = best.country
            evidence["country", default: ""] += ", places " + Self.decimal(best.share)
        } else if country == nil, let found = ArticleCountry(places) {
            country = found.code
            evidence["country"] = "places " + Self.decimal(found.share)
        }
    }

    /// A share to two digits, never certain: `0.82`.
    private static func decimal(_ share: Double) -> String {
        let percent = min(Int((share * 100).rounded()), 99)
        return "0.\(percent / 10)\(percent % 10)"
    }
}
