/// How places are called, so that two of one name in different countries stay apart: the likeliest bearer has the name
/// alone, any other has its country after it, as news itself writes: `Tripoli`, but `Tripoli, Lebanon`.
package enum PlaceName {
    /// What a place is called that news calls `name` and that is, or is in, that country.
    package static func name(_ name: String, of bearer: PlaceBearer, among bearers: [PlaceBearer]) -> String {
        let country = PlaceTable.countryName(of: bearer.country) ?? bearer.country
        if bearer.kind == .country { return country }
        let isLikeliest = bearers.first { $0.isPlace }?.country == bearer.country
        return isLikeliest ? name : name + ", " + country
    }

    /// The country of a place that is called so, ISO 3166-1 alpha-2; nil where no place of that name is known.
    package static func country(of name: String) -> String? {
        if let (place, countries) = parted(name) {
            let places = PlaceTable.bearers(of: place)
            let inside = countries.first { country in places.contains { $0.country == country } }
            if let inside { return inside }
        }
        return PlaceTable.bearers(of: name).first { $0.isPlace }?.country
    }

    /// The place of `Tripoli, Lebanon` and the countries that what follows the comma may be or be in, the likeliest
    /// first; nil where nothing so follows.
    package static func parted(_ name: String) -> (place: String, countries: [String])? {
        guard let comma = name.ranges(of: ", ").last else { return nil }
        let countries = PlaceTable.bearers(of: String(name[comma.upperBound...])).filter(\.isContainer).map(\.country)
        return countries.isEmpty ? nil : (String(name[..<comma.lowerBound]), countries)
    }
}
