/// A sender or receiver of mail: `"Lena Brandt" <lena@post.example>`.
struct MailAddress: Equatable {
    /// The name, if one is given.
    let name: String?
    let address: String

    /// The part of the address behind its sign.
    var host: String? { address.lastIndex(of: "@").flatMap { String(address[address.index(after: $0)...]).nonEmpty } }

    /// The addresses of a field, which commas part that are not in quotes or brackets.
    static func list(_ text: String) -> [MailAddress] {
        var items = [""]
        var isQuoted = false
        var depth = 0
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case "<", "(": depth += isQuoted ? 0 : 1
            case ">", ")": depth -= isQuoted ? 0 : 1
            case "," where !isQuoted && depth == 0:
                items.append("")
                continue
            default: break
            }
            items[items.count - 1].append(character)
        }
        return items.compactMap(MailAddress.init)
    }

    private init?(_ text: String) {
        let text = text.trimmed
        guard !text.isEmpty else { return nil }
        guard let open = text.lastIndex(of: "<") else {
            // The old way: `lena@post.example (Lena Brandt)`.
            let parts = text.split(separator: "(", maxSplits: 1)
            address = parts.first.map { String($0).trimmed } ?? text
            name = parts.count > 1 ? String(parts[1].prefix { $0 != ")" }).trimmed.nonEmpty : nil
            return
        }
        name = String(text[..<open]).replacing("\"", with: "").replacing("\\", with: "").trimmed.nonEmpty
        address = String(text[text.index(after: open)...].prefix { $0 != ">" }).trimmed
    }
}
