/// The countries that an article is about and names.
package struct ArticleCountries {
    /// What it is about, as ISO 3166-1 alpha-2: as it says, else the country that its places are mostly in.
    package let home: String?
    /// Those of its places.
    package let named: Set<String>

    /// The countries of an article with its places.
    package init(_ article: Article) {
        var counts: [String: Int] = [:]
        for place in article.entities where place.kind == .place {
            guard let country = place.country ?? Country.named(place.name)?.code else { continue }
            counts[country, default: 0] += place.mentions.count
        }
        home = article.country ?? counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        named = Set(counts.keys)
    }
}
