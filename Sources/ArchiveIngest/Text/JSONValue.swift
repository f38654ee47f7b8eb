/// A value of JSON (RFC 8259), numbers in the spelling that they have.
package enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case list([JSONValue])
    case object([Member])

    /// A name and its value.
    package struct Member: Sendable, Equatable {
        package let name: String
        package let value: JSONValue
    }

    /// The value of the first member of that name.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}

/// Why a text is no JSON: the byte at which that shows, and what is wrong there.
package struct JSONFault: Error, Equatable {
    package let offset: Int
    package let message: String
}
