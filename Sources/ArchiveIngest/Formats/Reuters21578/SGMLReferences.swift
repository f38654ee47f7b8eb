/// The references of SGML that wire texts hold: `&lt;`, `&amp;`, `&#2;`.
enum SGMLReferences {
    /// The text with characters in their places; control characters, which tell nothing, become spaces.
    static func resolved(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var resolved = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            resolved += rest[..<start]
            rest = rest[start...]
            guard let end = rest.prefix(10).firstIndex(of: ";"), let text = character(rest[..<end].dropFirst()) else {
                resolved += "&"
                rest = rest.dropFirst()
                continue
            }
            resolved += text
            rest = rest[rest.index(after: end)...]
        }
        return resolved + rest
    }

    private static func character(_ name: Substring) -> String? {
        guard name.first == "#" else { return names[String(name)] }
        guard let number = UInt32(name.dropFirst()), let scalar = Unicode.Scalar(number) else { return nil }
        return scalar.properties.generalCategory == .control ? " " : String(scalar)
    }

    private static let names = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]
}
