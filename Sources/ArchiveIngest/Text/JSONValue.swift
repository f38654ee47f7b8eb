/// A value of JSON (RFC 8259), numbers in the spelling that they have.
enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case list([JSONValue])
    case object([Member])

    /// A name and its value.
    struct Member: Sendable, Equatable {
        let name: String
        let value: JSONValue
    }

    /// The value of the first member of that name.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}

/// Why a text is no JSON: the byte at which that shows, and what is wrong there.
struct JSONFault: Error, Equatable {
    let offset: Int
    let message: String
}
