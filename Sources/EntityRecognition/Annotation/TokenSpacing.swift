/// Tells between which tokens prose has no space: marks stand with the words that they belong to.
///
/// It reads the habits of the common tokenisers: `U . S .`, `do n't`, `long - fought`, `-LRB-`, two backquotes.
struct TokenSpacing {
    private let tokens: [Piece]
    /// The quotes of one shape for both ends that are open.
    private var openQuotes: Set<String> = []
    /// Whether the token before takes none after it.
    private var isGlued = true

    init(_ tokens: [String]) { self.tokens = tokens.map(Piece.init) }

    /// The token as prose writes it.
    func prose(of index: Int) -> String { tokens[index].text }

    /// Whether a space stands before a token; to be asked of each in order.
    mutating func needsSpace(before index: Int) -> Bool {
        let token = tokens[index]
        let sides = sides(of: token, at: index)
        defer { isGlued = sides.right }
        return !isGlued && !sides.left
    }

    /// On which sides no space stands.
    private mutating func sides(of token: Piece, at index: Int) -> (left: Bool, right: Bool) {
        switch token.text {
        case ",", ";", "!", "?", ")", "]", "}", "%", "…", "”", "»", "›": (true, false)
        case ".", ":": (true, partsOneWord(index))
        case "(", "[", "{", "“", "«", "‹", "‘", "¿", "¡", "$", "€", "£", "#", "@": (false, true)
        case "\"": quote(token.text)
        case "'", "’": apostrophe(token.text, at: index)
        case "-", "‐", "‑": isHyphen(index) ? (true, true) : (false, false)
        case "/": (true, true)
        default: (token.isContraction, false)
        }
    }

    private mutating func quote(_ mark: String) -> (left: Bool, right: Bool) {
        guard openQuotes.remove(mark) == nil else { return (true, false) }
        openQuotes.insert(mark)
        return (false, true)
    }

    /// `Eritrea ’ s`, `O ’ Brien`, `Workers ' Union`, `‘ so ’`; only a straight one may open a quotation as well.
    private mutating func apostrophe(_ mark: String, at index: Int) -> (left: Bool, right: Bool) {
        if let next = piece(index + 1), next.endsContraction || next.isCapitalised && piece(index - 1)?.isLetter == true
        {
            return (true, true)
        }
        if mark == "’" || openQuotes.contains(mark) {
            openQuotes.remove(mark)
            return (true, false)
        }
        return piece(index - 1)?.text.last == "s" ? (true, false) : quote(mark)
    }

    /// Whether the mark stands inside `U.S`, `a.m` or `4.5`.
    private func partsOneWord(_ index: Int) -> Bool {
        guard let before = piece(index - 1), let after = piece(index + 1) else { return false }
        if before.isNumber, after.isNumber { return true }
        return tokens[index].text == "." && before.isLetter && after.isLetter
    }

    /// Whether a hyphen joins its neighbours: `Guinea - Bissau`, but not one that stands for a dash.
    ///
    /// A dash stands between a small letter and a capital, unless the first is a particle or a prefix: `the city - Lima
    /// said`, but `al - Sudani` and `anti - Maduro`; and before a word that has a capital only where a sentence begins.
    private func isHyphen(_ index: Int) -> Bool {
        guard let before = piece(index - 1), let after = piece(index + 1) else { return false }
        guard before.isWord, after.isWord else { return false }
        guard after.isCapitalised else { return true }
        return before.isPrefix || before.isCapitalised && !after.isFunctionWord
    }

    private func piece(_ index: Int) -> Piece? { tokens.indices.contains(index) ? tokens[index] : nil }
}

extension TokenSpacing {
    /// A token and how it looks.
    private struct Piece {
        /// The token as prose writes it.
        let text: String

        init(_ token: String) { text = Self.escapes[token] ?? token }

        /// Marks as the Penn Treebank writes them.
        private static let escapes = [
            "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": "“", "''": "”",
        ]

        private var first: Unicode.Scalar? { text.unicodeScalars.first }

        var isWord: Bool { first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false }
        var isCapitalised: Bool { first?.properties.isUppercase == true }
        var isNumber: Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        /// Whether it is a letter alone.
        var isLetter: Bool { text.unicodeScalars.count == 1 && first?.properties.isAlphabetic == true }

        /// What follows the apostrophe of `Lima’s`, `don’t`, `they’re`.
        var endsContraction: Bool { ["s", "t", "re", "ve", "ll", "d", "m"].contains(text.lowercased()) }

        /// `'s`, `n't`, `’ll`.
        var isContraction: Bool {
            guard let apostrophe = text.firstIndex(where: { $0 == "'" || $0 == "’" }) else { return false }
            let before = text[..<apostrophe].lowercased()
            return (before.isEmpty || before == "n")
                && Piece(String(text[text.index(after: apostrophe)...])).endsContraction
        }

        var isFunctionWord: Bool { Lexicon.classes(of: NameKey(text)).contains(.function) }

        /// What stands with a hyphen before a capital.
        var isPrefix: Bool {
            let key = NameKey(text)
            return Self.prefixes.contains(key) || Lexicon.classes(of: key).contains(.particle)
        }

        private static let prefixes = Set(
            "anti pro non ex pre post mid trans pan inter sub neo self cross co re un semi vice then early late all"
                .split(separator: " ").map { NameKey(String($0)) })
    }
}
