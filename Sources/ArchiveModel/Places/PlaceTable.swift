internal import CArchiveFacts

/// The table of which countries have a place of a name.
package enum PlaceTable {
    private static let places = SortedTable { archive_facts_places() }
    private static let countries = SortedTable { archive_facts_countries() }

    /// What bears a name, one of each country, the likeliest first; none if the table does not know it.
    package static func bearers(of name: String) -> [PlaceBearer] { bearers(ofKey: TextFolding.key(name)) }

    /// As ``bearers(of:)``, of a name that is folded already.
    package static func bearers(ofKey key: String) -> [PlaceBearer] {
        var key = key
        return key.withUTF8 { bytes in
            guard !bytes.isEmpty, let record = places.record(of: bytes) else { return [] }
            return record.split(separator: UInt8(ascii: " ")).compactMap(PlaceBearer.init)
        }
    }

    /// The country that the table of countries calls so in English, by its code.
    package static func countryName(of code: String) -> String? {
        var code = code
        guard let record = code.withUTF8(countries.record) else { return nil }
        let fields = record.split(separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
        return fields.count > 1 ? String(decoding: fields[1], as: UTF8.self) : nil
    }
}
