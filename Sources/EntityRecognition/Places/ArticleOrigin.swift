internal import ArchiveModel

/// Where an article comes from, as far as its source says.
struct ArticleOrigin {
    /// The country that it is filed under.
    let country: String?
    /// The countries that the dateline's place may be in.
    let dateline: CountryShares

    init(_ article: Article) {
        let isFiled = article.evidence["country"]?.hasPrefix("dateline") != true
        country = isFiled ? article.country : nil
        dateline = Self.shares(ofDateline: article.dateline)
    }

    /// `ANKARA`, `SIMFEROPOL, Crimea`: what follows the city says which of its bearers it is.
    private static func shares(ofDateline dateline: String?) -> CountryShares {
        guard let dateline else { return CountryShares([]) }
        let parts = dateline.prefix { !"(–—".contains($0) }.split(separator: ",").map(String.init)
        guard let first = parts.first else { return CountryShares([]) }
        let places = PlaceTable.bearers(of: first).filter(\.isPlace)
        let containers = parts.dropFirst().flatMap { PlaceTable.bearers(of: $0).filter(\.isContainer) }
        let inside = places.filter { place in containers.contains { $0.country == place.country } }
        if !inside.isEmpty { return CountryShares(inside) }
        return CountryShares(places.isEmpty ? containers : places)
    }
}
