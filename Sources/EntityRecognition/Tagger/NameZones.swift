/// Finds the stretches of a text in which names may stand: capitalised words with what may join them into one name.
///
/// Everything else is outside names, so that four words in five need no look.
struct NameZones {
    let text: TokenisedText

    private var tokens: [Token] { text.tokens }

    var zones: [Range<Int>] {
        var zones: [Range<Int>] = []
        var index = 0
        while index < tokens.count {
            guard begins(at: index) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tokens.count, let longer = extended(to: end) { end = longer }
            zones.append(index..<end)
            index = end
        }
        return zones
    }

    /// A capitalised word, or a particle before one: `al-Sudani`.
    private func begins(at index: Int) -> Bool {
        if tokens[index].isCapitalised { return true }
        guard tokens[index].kind == .word, tokens[index].classes.contains(.particle) else { return false }
        return isCapitalised(index + 1) || isMark("-", index + 1) && isCapitalised(index + 2)
    }

    private func extended(to end: Int) -> Int? {
        let token = tokens[end]
        switch token.kind {
        case .word: return token.isCapitalised ? end + 1 : joined(from: end) ?? (text.isInsideCity(end) ? end + 2 : nil)
        case .number: return tokens[end - 1].isCapitalised ? end + 1 : nil
        case .possessive: return isCapitalised(end + 1) ? end + 2 : nil
        case .mark:
            guard token.shape.contains(.glued) else {
                return token.mark == "&" && isCapitalised(end + 1) ? end + 2 : nil
            }
            switch token.mark {
            case "-":
                let isGlued = end + 1 < tokens.count && tokens[end + 1].shape.contains(.glued)
                return isGlued && tokens[end + 1].kind != .mark ? end + 2 : nil
            case "'", "&": return isCapitalised(end + 1) ? end + 2 : nil
            default: return nil
            }
        }
    }

    /// The end of up to three connectors and particles with the capitalised word after them.
    private func joined(from start: Int) -> Int? {
        var index = start
        while index < min(start + 3, tokens.count), joins(index) {
            index += 1
            if isMark("-", index) { index += 1 }
            if isCapitalised(index) { return index + 1 }
        }
        return nil
    }

    private func joins(_ index: Int) -> Bool {
        guard tokens[index].kind == .word else { return false }
        return !tokens[index].classes.isDisjoint(with: [.particle, .particleArticle])
            || Self.connectors.contains(tokens[index].key)
    }

    private static let connectors = Set(
        "of for and the on in to at de la y e et und".split(separator: " ").map { NameKey(String($0)) })

    private func isCapitalised(_ index: Int) -> Bool { index < tokens.count && tokens[index].isCapitalised }

    private func isMark(_ mark: Unicode.Scalar, _ index: Int) -> Bool {
        index < tokens.count && tokens[index].isMark(mark)
    }
}
