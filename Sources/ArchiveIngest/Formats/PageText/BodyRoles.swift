internal import ArchiveModel

/// Gives every line of the stretch that holds the text its part: paragraph, caption, teaser or furniture.
struct BodyRoles {
    /// The part of a line.
    enum Role {
        case paragraph
        case caption(Caption)
        /// The credit of the caption before it.
        case credit
        /// The headline of another story.
        case related(String)
        case furniture
    }

    let lines: [PageLine]
    let text: Range<Int>
    let finder: BodyFinder
    private(set) var roles: [Role]

    init(lines: [PageLine], text: Range<Int>, finder: BodyFinder) {
        self.lines = lines
        self.text = text
        self.finder = finder
        roles = Array(repeating: .furniture, count: lines.count)
    }

    mutating func assign() {
        for index in text where finder.isParagraph(index) { assignProse(index) }
        for index in text where !finder.isParagraph(index) { assignShort(index) }
        for index in text { assignCaptionAbove(index) }
    }

    private mutating func assignProse(_ index: Int) {
        let line = lines[index]
        if line.cues.contains(.appeal), line.shape.weight < 350 { return }
        if line.shape.weight < 160, !line.cues.isDisjoint(with: [.related, .popular]) { return }
        if line.shape.weight < 420, line.shape.sentences <= 4, let caption = CaptionReader.split(line.text),
            !caption.text.isEmpty
        {
            roles[index] = .caption(caption)
            return
        }
        roles[index] = .paragraph
    }

    private mutating func assignShort(_ index: Int) {
        let line = lines[index]
        if let related = Self.glued(line.text) {
            roles[index] = .related(related)
            return
        }
        guard line.cues.isDisjoint(with: [.furniture, .source]) else { return }
        if let caption = CaptionReader.split(line.text) {
            roles[index] = caption.text.isEmpty || line.shape.weight < 45 ? .credit : .caption(caption)
            return
        }
        if !DateReader.dates(in: line.text).isEmpty, line.shape.words < 9 { return }
        if isSubhead(index) || isShortSentence(index) || isListItem(index) { roles[index] = .paragraph }
    }

    /// A line that stands alone between paragraphs, short enough for a subhead.
    private func isSubhead(_ index: Int) -> Bool {
        let line = lines[index]
        guard index > text.lowerBound, index + 1 < text.upperBound, line.shape.letters >= 3, line.shape.weight <= 110
        else { return false }
        return isText(index + 1) && !isShort(index - 1)
    }

    private func isShortSentence(_ index: Int) -> Bool {
        let line = lines[index]
        guard index > text.lowerBound, line.shape.endsSentence, line.shape.words >= 2 || line.shape.weight >= 12 else {
            return false
        }
        return isText(index - 1) || index + 1 < text.upperBound && isText(index + 1)
    }

    /// An entry of a list that a line with a colon opens.
    private func isListItem(_ index: Int) -> Bool {
        var above = index - 1
        while above >= text.lowerBound, index - above < 12, isShort(above), !lines[above].shape.endsInColon {
            above -= 1
        }
        guard above >= text.lowerBound, lines[above].shape.endsInColon, finder.isParagraph(above) else { return false }
        return lines[index].shape.letters >= 2
    }

    private func isText(_ index: Int) -> Bool {
        if case .paragraph = roles[index] { return true }
        return false
    }

    private func isShort(_ index: Int) -> Bool { !finder.isParagraph(index) }

    /// A paragraph whose credit stands on the next line is a caption.
    private mutating func assignCaptionAbove(_ index: Int) {
        guard case .credit = roles[index], index > text.lowerBound, case .paragraph = roles[index - 1],
            lines[index - 1].shape.weight <= 260, lines[index - 1].shape.sentences <= 2
        else { return }
        roles[index - 1] = .caption(Caption(text: lines[index - 1].text))
    }

    /// The headline behind a label that is glued to it: `RelatedTRT Global - …`, `Read more: …`.
    static func glued(_ text: String) -> String? {
        for label in ["Related", "Read more:", "Read also:", "Lesen Sie auch:", "Lire aussi :", "Lea también:"] {
            guard text.utf8.starts(with: label.utf8) else { continue }
            var rest = text.dropFirst(label.count).drop { $0 == " " || $0 == ":" }
            guard let first = rest.first, first.isUppercase || !first.isLetter, rest.utf8.count > 15 else { continue }
            if let dash = rest.range(of: " - "), rest[..<dash.lowerBound].utf8.count <= 24 {
                rest = rest[dash.upperBound...]
            }
            return String(rest)
        }
        return nil
    }
}

extension Substring {
    fileprivate func range(of other: String) -> Range<Index>? {
        let wanted = Array(other)
        var start = startIndex
        while let end = index(start, offsetBy: wanted.count, limitedBy: endIndex) {
            if self[start..<end].elementsEqual(wanted) { return start..<end }
            start = index(after: start)
        }
        return nil
    }
}
