internal import ArchiveModel

/// Where an article comes from, as far as its source says.
struct ArticleOrigin {
    /// The country that it is filed under; nil where that is guessed from the dateline.
    let country: String?
    /// What bears the name of the dateline's place, as far as the dateline itself tells.
    let dateline: [PlaceBearer]

    init(_ article: Article) {
        country = article.isFiledByDateline ? nil : article.country
        dateline = Self.bearers(ofDateline: article.dateline)
    }

    /// `ANKARA`, `SIMFEROPOL, Crimea`: what follows the city says which of its bearers it is.
    private static func bearers(ofDateline dateline: String?) -> [PlaceBearer] {
        guard let dateline else { return [] }
        let parts = dateline.prefix { !"(–—".contains($0) }.split(separator: ",").map(String.init)
        guard let first = parts.first else { return [] }
        let places = PlaceTable.bearers(of: first).filter(\.isPlace)
        let containers = parts.dropFirst().flatMap { PlaceTable.bearers(of: $0).filter(\.isContainer) }
        let inside = places.filter { place in containers.contains { $0.country == place.country } }
        if !inside.isEmpty { return inside }
        return places.isEmpty ? containers.filter(\.isPlace) : places
    }
}

extension Article {
    /// Whether its country is that of the likeliest place that the dateline may mean.
    var isFiledByDateline: Bool { evidence["country"]?.hasPrefix("dateline") == true }
}
