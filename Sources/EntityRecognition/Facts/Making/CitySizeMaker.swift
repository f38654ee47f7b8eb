/// Makes the table of the sizes of cities.
package enum CitySizeMaker {
    /// The bytes of the table: name folded, country, thousands of inhabitants a line, comments after `#`.
    package static func table(cities: String) -> [UInt8] {
        KeyedNumbers.bytes(
            cities.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
                let fields = line.split(separator: "\t")
                guard fields.count > 2, let thousands = Int(fields[2]) else { return nil }
                return (key(of: fields[0]), size(thousands))
            })
    }

    private static func key(of name: Substring) -> NameKey {
        name.split(separator: " ").reduce(into: NameKey()) { $0.append(NameKey(word: $1.utf8)) }
    }

    private static func size(_ thousands: Int) -> UInt32 {
        switch thousands {
        case 1_000...: 4
        case 200...: 3
        case 50...: 2
        default: 1
        }
    }
}
