/// Countries and capitals by the names that they have in other scripts than the Latin one.
///
/// It is made when such a name first comes up: in a Latin script the tables of ``SpellingClasses`` do.
enum ForeignPlaces {
    /// The English name; nil for a place that the tables do not know so, and for a name with a Latin letter.
    static func english(_ name: String) -> String? {
        guard name.unicodeScalars.allSatisfy({ !isLatin($0) }) else { return nil }
        return names[TextFolding.key(name)]
    }

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for country in Country.all {
            add(country.foreignNames, of: country.name, to: &names)
            add(country.foreignCapitals, of: country.capital ?? country.name, to: &names)
        }
        return names
    }()

    private static func add(_ foreign: [Country.ForeignName], of name: String, to names: inout [String: String]) {
        for foreign in foreign where foreign.name.unicodeScalars.allSatisfy({ !isLatin($0) }) {
            let key = TextFolding.key(foreign.name)
            if names[key] == nil { names[key] = name }
        }
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x0250 && scalar.properties.isAlphabetic
    }
}
