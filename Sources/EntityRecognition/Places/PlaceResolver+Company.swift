internal import ArchiveModel

extension PlaceResolver {
    /// What the other names of an article add to a country, in powers of two.
    ///
    /// The names of the country itself stand in much news of other places, and so are worth no more than
    /// `mostOfCountry`, however often they come; together with towns and regions no more than `most`: a small town that
    /// has the name of a capital is known by what stands beside its name.
    private enum Company {
        static let country = 4.5
        static let mostOfCountry = 5.0
        static let town = 3.0
        static let most = 6.0
        static let sameSentence = 1.0
        static let samePassage = 0.8
        static let elsewhere = 0.5
        /// How many signs before and after the first mention of a place are looked at: as many as a long article has.
        static let reach = 200
        /// How much less a country's names tell than another's that stands in less news.
        static let commonCountries = ["US": 0.5]
    }

    /// What speaks for a place in a country: how much else the article names there; `shares` are those of the signs.
    func company(of place: Int, in country: String, _ shares: [CountryShares]) -> Double {
        var ofCountry = 0.0
        var ofTowns = 0.0
        let first = own[place].first ?? 0
        for number in max(first - Company.reach, 0)..<min(first + Company.reach, signs.count) {
            let sign = signs[number]
            let share = sign.place == place ? 0 : shares[number].share(of: country)
            guard share > 0 else { continue }
            let support = share * sign.strength * nearness(of: sign, to: place)
            if sign.isNational(country) { ofCountry += support } else { ofTowns += support }
        }
        let common = Company.commonCountries[country] ?? 1
        let national = min(Company.country * CountryShares.logarithm(1 + 2 * ofCountry), Company.mostOfCountry) * common
        return min(national + Company.town * CountryShares.logarithm(1 + 2 * ofTowns), Company.most)
    }

    private func nearness(of sign: CountrySign, to place: Int) -> Double {
        let own = own[place].prefix(Company.reach)
        var nearness = own.isEmpty ? Company.samePassage : Company.elsewhere
        for number in own where signs[number].passage == sign.passage {
            if signs[number].sentence == sign.sentence { return Company.sameSentence }
            nearness = Company.samePassage
        }
        return nearness
    }
}

extension CountrySign {
    /// Whether it is a name of the country, its people, its capital or a body of the state, not of a part of it.
    fileprivate func isNational(_ country: String) -> Bool {
        bearers.contains { bearer in
            guard bearer.country == country else { return false }
            switch bearer.kind {
            case .country, .people, .body, .capital: return true
            case .city, .region, .abbreviation: return false
            }
        }
    }
}
