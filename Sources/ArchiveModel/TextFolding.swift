/// How two spellings of a word become one, the same for index, query and names.
public enum TextFolding {
    /// The folded words of a text with one space between them: `Al-Sudani’s` and `al sudani's` have the same key.
    public static func key(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
