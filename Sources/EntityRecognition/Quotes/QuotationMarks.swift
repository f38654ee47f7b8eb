/// Pairs the quotation marks of a paragraph: those of all languages in double marks, and single ones that are no
/// apostrophes.
struct QuotationMarks {
    let text: TokenisedText
    private var tokens: [Token] { text.tokens }

    /// Whether a mark stands in the text that may be a quotation mark.
    var areThere: Bool { tokens.contains { $0.kind == .mark && ($0.mark == "\"" || $0.mark == "'") } }

    /// What stands between marks, outermost ones, in reading order.
    var spans: [QuotedSpan] {
        var spans: [QuotedSpan] = []
        var index = 0
        while index < tokens.count {
            guard opens(at: index) else {
                index += 1
                continue
            }
            if let close = isSingle(index) ? singleClose(of: index) : doubleClose(of: index) {
                if close > index + 1 { spans.append(QuotedSpan(open: index, close: close, isClosed: true)) }
                index = close + 1
            } else if isSingle(index) || hasDouble(after: index) {
                index += 1
            } else {
                spans.append(QuotedSpan(open: index, close: tokens.count, isClosed: false))
                break
            }
        }
        return spans
    }

    // MARK: Marks

    private func isSingle(_ index: Int) -> Bool { tokens[index].isMark("'") }

    private func isDouble(_ index: Int) -> Bool { tokens[index].isMark("\"") }

    private func opens(at index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mark, index + 1 < tokens.count, isDouble(index) || isSingle(index) else { return false }
        let isDetached = !token.shape.contains(.glued) || tokens[index - 1].kind == .mark && !isDouble(index - 1)
        switch scalar(index) {
        case "\u{201C}", "\u{201E}", "\u{201F}", "\u{300C}": return true
        case "\u{AB}", "\u{2039}", "\u{BB}", "\u{203A}": return isDetached
        case "\u{201D}", "\"": return isDetached && tokens[index + 1].shape.contains(.glued)
        default:
            return isDetached && tokens[index + 1].shape.contains(.glued) && tokens[index + 1].kind == .word
        }
    }

    /// The mark as it is written.
    private func scalar(_ index: Int) -> Unicode.Scalar {
        String(decoding: text.bytes[tokens[index].bytes], as: UTF8.self).unicodeScalars.first ?? "\""
    }

    private func closes(_ open: Unicode.Scalar, _ mark: Unicode.Scalar) -> Bool {
        switch open {
        case "\u{201E}": mark == "\u{201C}" || mark == "\u{201D}" || mark == "\""
        case "\u{201C}": mark == "\u{201D}" || mark == "\""
        case "\u{AB}": mark == "\u{BB}"
        case "\u{BB}": mark == "\u{AB}" || mark == "\u{BB}"
        case "\u{2039}": mark == "\u{203A}"
        case "\u{203A}": mark == "\u{2039}"
        case "\u{300C}": mark == "\u{300D}"
        default: mark == "\"" || mark == "\u{201D}"
        }
    }

    /// The mark that closes a double one; a pair of the same kind inside is passed over.
    private func doubleClose(of open: Int) -> Int? {
        let opening = scalar(open)
        var nested = 0
        var index = open + 1
        while index < tokens.count {
            if isDouble(index) {
                let mark = scalar(index)
                if closes(opening, mark), opening != "\"" || !opensAgain(index) {
                    if nested == 0 { return index }
                    nested -= 1
                } else if mark == opening {
                    guard opening != "\"", closings(after: index, of: opening) > nested + 1 else { return nil }
                    nested += 1
                }
            }
            index += 1
        }
        return nil
    }

    /// Whether a straight mark opens although another is open, because a space stands before it and none after.
    private func opensAgain(_ index: Int) -> Bool {
        !tokens[index].shape.contains(.glued) && index + 1 < tokens.count && tokens[index + 1].shape.contains(.glued)
    }

    /// How many marks close before the next one of the kind opens.
    private func closings(after index: Int, of opening: Unicode.Scalar) -> Int {
        var count = 0
        for next in tokens[(index + 1)...].indices where isDouble(next) {
            let mark = scalar(next)
            if mark == opening { break }
            if closes(opening, mark) { count += 1 }
        }
        return count
    }

    private func hasDouble(after index: Int) -> Bool { tokens[(index + 1)...].contains { $0.isMark("\"") } }

    /// So many tokens a quotation in single marks has at most.
    private static let longestSingle = 400

    /// The mark that closes a single one: of those that end a word the first by a comma or a full stop, else the first
    /// that is no plural's apostrophe.
    private func singleClose(of open: Int) -> Int? {
        let candidates = (open + 1..<min(open + Self.longestSingle, tokens.count)).filter { index in
            index > open + 1 && isSingle(index) && tokens[index].shape.contains(.glued)
                && (index + 1 == tokens.count || !tokens[index + 1].shape.contains(.glued)
                    || tokens[index + 1].kind == .mark)
        }
        let beforeNext = candidates.prefix { index in !tokens[open + 1..<index].indices.contains { opens(at: $0) } }
        let isBesideMark: (Int) -> Bool = { index in
            tokens[index - 1].kind == .mark || index + 1 < tokens.count && tokens[index + 1].kind == .mark
        }
        return beforeNext.first(where: isBesideMark)
            ?? beforeNext.first { text.folded($0 - 1).last != UInt8(ascii: "s") } ?? beforeNext.last
    }
}
