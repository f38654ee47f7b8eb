/// The objects that a page's JSON-LD blocks describe (schema.org), and among them the article.
struct LinkedData {
    /// Every object with a type or a name of its own, outer before inner, in the order of the page.
    private(set) var objects: [JSONValue] = []
    /// Those that others refer to by `@id`.
    private var byIdentifier: [String: JSONValue] = [:]

    /// Reads the text of each `<script type="application/ld+json">`; a block beyond repair says nothing.
    init(blocks: [String]) {
        for block in blocks {
            for value in Self.values(of: block) { collect(value, depth: 0) }
        }
        for object in objects {
            guard case .string(let identifier)? = object["@id"], case .object(let members) = object else { continue }
            if case .object(let known)? = byIdentifier[identifier], known.count >= members.count { continue }
            byIdentifier[identifier] = object
        }
    }

    private static func values(of block: String) -> [JSONValue] {
        let isEscaped = !block.utf8.contains(UInt8(ascii: "\"")) && block.contains("&quot;")
        let text = isEscaped ? XMLReferences.resolved(in: block) : block
        let strict = values(in: Array(text.utf8))
        return strict ?? values(in: JSONRepair.repaired(text)) ?? []
    }

    /// The values of a text one after another; nil if it is not JSON from one end to the other.
    private static func values(in bytes: [UInt8]) -> [JSONValue]? {
        bytes.withUnsafeBytes { bytes in
            var scanner = JSONScanner(bytes, range: 0..<bytes.count)
            var values: [JSONValue] = []
            while let next = scanner.next() {
                if next == UInt8(ascii: ";"), !values.isEmpty {
                    scanner.position += 1
                    continue
                }
                guard let value = try? scanner.value() else { return nil }
                values.append(value)
            }
            return values
        }
    }

    private mutating func collect(_ value: JSONValue, depth: Int) {
        guard depth < 12 else { return }
        switch value {
        case .list(let values): for value in values { collect(value, depth: depth + 1) }
        case .object(let members):
            objects.append(value)
            for member in members { collect(member.value, depth: depth + 1) }
        default: break
        }
    }

    /// The object itself, or the one that its `@id` names, if it says no more than that.
    func resolved(_ value: JSONValue) -> JSONValue {
        guard case .object(let members) = value, members.count <= 2, case .string(let identifier)? = value["@id"] else {
            return value
        }
        return byIdentifier[identifier] ?? value
    }

    /// The objects of any of those types, in order.
    func objects(ofType isWanted: (String) -> Bool) -> [JSONValue] {
        objects.filter { $0.types.contains(where: isWanted) }
    }
}

extension JSONValue {
    /// The local names of the types that an object of JSON-LD has: `NewsArticle`.
    var types: [String] {
        (self["@type"] ?? self["type"])?.texts.map { type in
            type.split { $0 == "/" || $0 == ":" || $0 == "#" }.last.map(String.init) ?? type
        } ?? []
    }
}
