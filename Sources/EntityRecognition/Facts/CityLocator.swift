internal import ArchiveModel

/// Tells the country of a city.
package enum CityLocator {
    /// ISO 3166-1 alpha-2 code of the country of the largest city of that name; nil for a name that is no city of 15,000.
    package static func country(of name: String) -> String? {
        CityTable.city(named: Array(TextFolding.key(name).utf8))?.country
    }
}
