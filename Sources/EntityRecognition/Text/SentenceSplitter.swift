/// Marks the words that open a sentence or a quotation, where a capital says nothing.
enum SentenceSplitter {
    static func mark(_ tokens: inout [Token]) {
        var isOpen = true
        for index in tokens.indices {
            let token = tokens[index]
            switch token.kind {
            case .word:
                if isOpen { tokens[index].shape.insert(.opensSentence) }
                // `Feb.` before a capital may end the sentence; an initial or a title before a name does not.
                isOpen = false
            case .number, .possessive:
                isOpen = false
            case .mark:
                isOpen = opens(after: token, at: index, in: tokens, wasOpen: isOpen)
            }
        }
    }

    private static func opens(after token: Token, at index: Int, in tokens: [Token], wasOpen: Bool) -> Bool {
        switch token.mark {
        case ".", "!", "?", "…", ":", ";", "•", "|", "*", "—", "\u{3002}": true
        case "\"", "'", "[", "(":
            // An opening mark has a space before it and none after it.
            wasOpen || !token.shape.contains(.glued)
        case "-": wasOpen || !token.shape.contains(.glued)
        default: wasOpen
        }
    }
}
