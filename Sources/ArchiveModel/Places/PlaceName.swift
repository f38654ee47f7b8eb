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
        if let comma = name.ranges(of: ", ").last {
            let places = PlaceTable.bearers(of: String(name[..<comma.lowerBound]))
            let containers = PlaceTable.bearers(of: String(name[comma.upperBound...])).filter(\.isContainer)
            let inside = containers.first { container in places.contains { $0.country == container.country } }
            if let inside { return inside.country }
        }
        return PlaceTable.bearers(of: name).first { $0.isPlace }?.country
    }
}
