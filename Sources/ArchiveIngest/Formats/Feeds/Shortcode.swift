/// What WordPress and its kin write in a text where a program is to put something: `[contact_form id="7"]`.
enum Shortcode {
    /// Whether a paragraph is one and nothing else.
    static func isOne(_ paragraph: String) -> Bool {
        guard paragraph.hasPrefix("["), paragraph.hasSuffix("]") else { return false }
        var words = paragraph.dropFirst().dropLast()
        if words.first == "/" { words.removeFirst() }
        guard !words.contains("["), !words.contains("]") else { return false }
        let name = words.prefix { $0 != " " }
        let isName =
            name.count > 2 && name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || "_-".contains($0)) }
        // Words of an editor stand in brackets, too, but have no sign of a program in them.
        let rest = words[name.endIndex...]
        return isName
            && (rest.isEmpty ? name.contains { "_-".contains($0) } || known.contains(name) : rest.contains("="))
    }

    /// Names of WordPress's own (`wp-includes/media.php`).
    private static let known: Set<Substring> = ["gallery", "caption", "audio", "video", "embed", "playlist"]
}
