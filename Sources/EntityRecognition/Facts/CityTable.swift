internal import ArchiveModel
internal import CArchiveFacts

/// A city of 15,000 or more.
struct City: Sendable, Equatable {
    /// Its name.
    let name: String
    /// ISO 3166-1 alpha-2 code of its country.
    let country: String
    /// Inhabitants in thousands.
    let thousands: Int
}

/// The table of cities.
enum CityTable {
    private static let table = SortedTable { archive_facts_cities() }

    /// The largest city of that folded name.
    static func city(named name: some Collection<UInt8>) -> City? {
        guard let record = name.withContiguousStorageIfAvailable(table.record) ?? nil else { return nil }
        let fields = record.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard fields.count >= 2, let thousands = Int(fields[1]) else { return nil }
        return City(
            name: fields.count > 2 ? fields[2] : capitalised(name), country: fields[0], thousands: thousands)
    }

    /// How large the largest city is whose name has that key: 0 if there is none, 1 from 15,000, 2 from 50,000, 3 from
    /// 200,000, 4 from a million.
    static func size(of key: NameKey) -> Int {
        let facts = archive_facts_city_sizes()
        return Int(KeyedNumbers(UnsafeRawBufferPointer(start: facts.bytes, count: facts.length))[key])
    }

    /// The folded name with a capital at the front of each word.
    private static func capitalised(_ name: some Collection<UInt8>) -> String {
        var isFirst = true
        let bytes = name.map { byte -> UInt8 in
            defer { isFirst = byte == UInt8(ascii: " ") }
            return isFirst && byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") ? byte & ~0x20 : byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
