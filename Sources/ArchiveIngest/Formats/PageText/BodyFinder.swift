/// Finds the stretch of a page that holds the article's text: the run of lines with the greatest sum of values, where
/// running text counts for, and menu entries, teasers and set phrases count against.
struct BodyFinder {
    let lines: [PageLine]

    /// How many lines that are no running text end a text for good: menus and feet have more, tables and lists less.
    private static let longestGap = 40

    /// The best stretch within some of the lines, and its sum; nothing if no line there is running text.
    func region(in bounds: Range<Int>) -> (range: Range<Int>, value: Double)? {
        var best: (range: Range<Int>, value: Double)?
        var start = bounds.lowerBound
        var sum = 0.0
        var idle = 0
        for index in bounds {
            idle = isParagraph(index) ? 0 : idle + 1
            if sum <= 0 || idle == Self.longestGap {
                sum = 0
                start = index
            }
            sum += value(of: index, in: bounds)
            if sum > best?.value ?? 0 { best = (start..<index + 1, sum) }
        }
        return best
    }

    /// What a line adds to the text that it stands in.
    ///
    /// A paragraph counts by its length up to 400 characters; one that
    /// stands alone among short lines is more often a teaser. The weights are set by hand: five menu entries cancel a
    /// short paragraph, a phrase such as `Related` cancels two.
    func value(of index: Int, in bounds: Range<Int>) -> Double {
        let line = lines[index]
        let cues = line.cues
        if isInset(index) { return -0.1 }
        if line.cues.contains(.copyright) { return line.shape.weight < 300 ? -4 : -1 }
        guard isParagraph(index) else {
            if !cues.isDisjoint(with: [.comments, .author]) { return -4 }
            if !cues.isDisjoint(with: .endsArticle) { return -2 }
            if !cues.isDisjoint(with: .furniture) { return -0.7 }
            return -0.35
        }
        let value = Double(min(line.shape.weight, 400)) / 100
        if cues.contains(.appeal), line.shape.weight < 350 { return -0.8 }
        if line.mentionsCookies { return value * 0.2 }
        if hasNeighbour(index, in: bounds) || line.shape.weight >= 350 { return value }
        return line.shape.weight >= 250 ? value * 0.6 : value * 0.3
    }

    /// Whether a paragraph stands next to the line, or behind an inset next to it.
    private func hasNeighbour(_ index: Int, in bounds: Range<Int>) -> Bool {
        let before = (bounds.lowerBound..<index).last { !isInset($0) }
        let after = (index + 1..<max(index + 1, bounds.upperBound)).first { !isInset($0) }
        return [before, after].contains { $0.map(isParagraph) ?? false }
    }

    /// Whether the line is the headline of another story set between paragraphs: `RelatedLakeside Daily - …`.
    private func isInset(_ index: Int) -> Bool {
        BodyRoles.glued(lines[index].text) != nil
    }

    /// Whether the line is running text and no phrase gives it another part.
    func isParagraph(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.shape.isProse, !line.cues.contains(.copyright) else { return false }
        if line.shape.weight < 160, !line.cues.isDisjoint(with: [.related, .popular, .comments, .sharing, .author]) {
            return line.shape.sentences >= 2 && line.shape.weight >= 100
        }
        return true
    }
}
