/// What has a name in one country: a place, its people or a body that stands for its state.
package struct PlaceBearer: Sendable, Hashable {
    /// What bears the name.
    package enum Kind: UInt8, Sendable {
        case abbreviation = 0x61
        case body = 0x62
        case capital = 0x63
        case people = 0x64
        case country = 0x6E
        case city = 0x70
        case region = 0x72
    }

    /// ISO 3166-1 alpha-2 code of the country that it is or is in.
    package let country: String
    /// What it is.
    package let kind: Kind
    /// How likely news is to mean it: some 3 for a small town, 30 for a country; twice as likely is 1 more.
    package let weight: Double

    /// The bearer that an entry of the table describes: `LBp192`.
    init?(_ entry: some RandomAccessCollection<UInt8>) {
        guard entry.count > 3, let kind = Kind(rawValue: entry[entry.index(entry.startIndex, offsetBy: 2)]) else {
            return nil
        }
        country = String(decoding: entry.prefix(2), as: UTF8.self)
        self.kind = kind
        weight = entry.dropFirst(3).reduce(0) { $0 * 10 + Double($1 &- 0x30) } / 10
    }

    /// Whether it is a place.
    package var isPlace: Bool {
        switch kind {
        case .country, .capital, .region, .city: true
        case .abbreviation, .body, .people: false
        }
    }

    /// Whether a place may be said to be in it: `Cambridge, Massachusetts`.
    package var isContainer: Bool {
        switch kind {
        case .country, .region, .abbreviation: true
        case .body, .capital, .city, .people: false
        }
    }
}
