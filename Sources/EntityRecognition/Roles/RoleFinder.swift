/// Finds what the words around the name of a person say that the person is.
///
/// A wrong role is worse than none: where a phrase may be somebody else's, or does not end where it must, there is none.
struct RoleFinder {
    let passage: NamedPassage

    var text: TokenisedText { passage.text }
    var tokens: [Token] { passage.tokens }

    /// So many words a role has at most.
    static let mostWords = 12

    /// The tokens of the role of a name, before it or after it.
    func role(of name: Range<Int>) -> Range<Int>? {
        title(before: name) ?? apposition(after: name) ?? office(after: name) ?? apposition(before: name)
    }

    // MARK: Words

    func key(_ index: Int) -> NameKey { tokens[index].key }

    func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }

    func isWord(_ index: Int, in set: KeySet) -> Bool { isWord(index) && set.contains(tokens[index].key) }

    func isMark(_ index: Int, _ marks: Unicode.Scalar...) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .mark && marks.contains(tokens[index].mark)
    }

    /// Whether an office or a calling stands there.
    func isHead(_ index: Int) -> Bool {
        guard isWord(index) else { return false }
        let token = tokens[index]
        if token.classes.contains(.pointedRole) { return token.shape.contains(.abbreviation) }
        guard token.classes.contains(.role) || RoleWords.heads.contains(token.key) else { return false }
        return !RoleWords.relations.contains(token.key)
    }

    /// Whether a word of a field or a rank stands there, which belongs to the role that follows it.
    func isModifier(_ index: Int) -> Bool {
        let classes = tokens[index].classes
        if classes.contains(.function) {
            return ["first", "second"].contains { $0.utf8.elementsEqual(text.folded(index)) }
        }
        return !classes.isDisjoint(with: Self.modifiers) || RoleWords.fields.contains(key(index)) || isHead(index)
    }

    private static let modifiers: WordClass = [
        .roleModifier, .demonym, .organisationHead, .direction, .other, .ministry,
    ]

    /// Whether a hyphen joins the words on both sides.
    func isHyphen(_ index: Int) -> Bool {
        isMark(index, "-") && isWord(index - 1) && isWord(index + 1) && tokens[index].shape.contains(.glued)
            && tokens[index + 1].shape.contains(.glued)
    }

    func isWithinLength(_ range: Range<Int>) -> Bool {
        !range.isEmpty && tokens[range].count { $0.kind == .word } <= Self.mostWords
    }
}
