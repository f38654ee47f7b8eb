/// The lists that tables hold as Python or JSON writes them: `['Jane Roe', "John O'Doe"]`.
enum PythonList {
    /// The items of such a list; of any other text the text itself.
    static func items(_ text: String) -> [String] {
        let text = text.trimmed
        guard text.hasPrefix("["), text.hasSuffix("]") else { return [text].filter { !$0.isEmpty } }
        var items: [String] = []
        var rest = text.dropFirst().dropLast().drop(while: isBetween)
        while let quote = rest.first {
            guard quote == "'" || quote == "\"" else { return [text] }
            var item = ""
            rest = rest.dropFirst()
            while let character = rest.popFirst(), character != quote {
                item.append(character == "\\" ? rest.popFirst() ?? character : character)
            }
            if let item = item.trimmed.nonEmpty { items.append(item) }
            rest = rest.drop(while: isBetween)
        }
        return items
    }

    private static func isBetween(_ character: Character) -> Bool { character == "," || character.isWhitespace }
}
