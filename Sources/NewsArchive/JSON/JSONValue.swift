/// A JSON document that keeps its keys in the order given.
package enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    /// The text, null when there is none: missing is never an empty string.
    package static func text(_ text: String?) -> JSONValue {
        guard let text, !text.isEmpty else { return .null }
        return .string(text)
    }

    /// The texts, one string each.
    package static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

    /// The document on one line, as RFC 8259 wants it; only what must be escaped is.
    package var serialised: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += value.isFinite ? String(value) : "null"
        case .string(let value): Self.writeQuoted(value, to: &text)
        case .array(let values): Self.writeList("[", "]", values, to: &text) { $0.write(to: &$1) }
        case .object(let members):
            Self.writeList("{", "}", members, to: &text) { member, text in
                Self.writeQuoted(member.key, to: &text)
                text += ": "
                member.value.write(to: &text)
            }
        }
    }

    private static func writeList<Element>(
        _ open: String, _ close: String, _ elements: [Element], to text: inout String,
        write: (Element, inout String) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            if index > 0 { text += ", " }
            write(element, &text)
        }
        text += close
    }

    private static func writeQuoted(_ value: String, to text: inout String) {
        text += "\""
        var plain = value.utf8.startIndex
        for index in value.utf8.indices {
            guard let escape = escape(of: value.utf8[index]) else { continue }
            text += value[plain..<index]
            text += escape
            plain = value.utf8.index(after: index)
        }
        text += value[plain...]
        text += "\""
    }

    private static func escape(of byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "\""): return "\\\""
        case UInt8(ascii: "\\"): return "\\\\"
        case UInt8(ascii: "\n"): return "\\n"
        case UInt8(ascii: "\r"): return "\\r"
        case UInt8(ascii: "\t"): return "\\t"
        case 0..<0x20:
            let digits = String(byte, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: return nil
        }
    }
}
