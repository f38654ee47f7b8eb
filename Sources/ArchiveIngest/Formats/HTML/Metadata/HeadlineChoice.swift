internal import ArchiveModel

/// Chooses the headline among all that a page offers.
///
/// Editors write up to four: the one on the page, one for search engines (JSON-LD, `<title>`), one for those who share
/// it (Open Graph). What readers see counts most, and gives way only where the others agree on something else. Spellings
/// that differ in punctuation and case alone are one headline.
struct HeadlineChoice {
    /// A headline and how much its place speaks for it.
    private struct Candidate {
        let text: String
        let key: String
        let weight: Double

        init(_ text: String, _ weight: Double) {
            self.text = text
            key = TextFolding.key(text)
            self.weight = weight
        }
    }

    /// The headline; nothing if the page states none.
    static func headline(of statements: PageStatements, site: SiteName) -> (text: String, node: Int?)? {
        let article = statements.linkedData.article
        let linked = (article?["headline"] ?? article?["name"])?.text.flatMap(MarkedText.line)
        let shared = statements.meta("og:title")
        let copied = statements.meta("twitter:title")
        let others =
            statements.metas(["dc.title", "dcterms.title", "parsely-title", "sailthru.title"])
            + [statements.item("headline")].compactMap { $0 }
        let seen = statements.headings.filter(\.isTop).map(\.text)
        let known = seen + [linked].compactMap { $0 }
        var stated: [Candidate] = []
        func add(_ text: String?, _ weight: Double) {
            guard let text else { return }
            stated.append(Candidate(site.headline(in: text, others: known), weight))
        }
        add(linked, 1)
        add(shared, 1)
        add(statements.title, 0.45)
        add(copied, 0.2)
        others.prefix(2).forEach { add($0, 0.15) }
        stated.removeAll { $0.key.isEmpty || site.isName($0.text) }
        let heading = heading(of: statements, site: site, stated: stated)
        if let heading { stated.insert(Candidate(heading.text, 1.5), at: 0) }
        guard let best = strongest(stated) else { return nil }
        return (best.text, heading?.node)
    }

    /// Of the headline with the most weight the spelling with the most.
    private static func strongest(_ candidates: [Candidate]) -> Candidate? {
        func weight(_ isSame: (Candidate) -> Bool) -> Double {
            candidates.reduce(0) { isSame($1) ? $0 + $1.weight : $0 }
        }
        var best: (candidate: Candidate, weight: Double, spelling: Double)?
        for candidate in candidates {
            let total = weight { $0.key == candidate.key }
            let spelling = weight { $0.text == candidate.text }
            if let best, (best.weight, best.spelling) >= (total, spelling) { continue }
            best = (candidate, total, spelling)
        }
        return best?.candidate
    }

    /// The heading on the page that is the headline: the one most like what else is stated; the first if nothing is.
    private static func heading(
        of statements: PageStatements, site: SiteName, stated: [Candidate]
    ) -> (text: String, node: Int)? {
        let top = statements.headings.filter(\.isTop)
        let headings = (top + statements.headings.filter { !$0.isTop }).filter { !site.isName($0.text) }
        let likeness = headings.map { heading in
            stated.map { TextLikeness.share(of: heading.text, $0.text) }.max() ?? 0
        }
        guard let most = likeness.max() else { return nil }
        let isClear = most >= 0.2 || top.count == 1 && stated.isEmpty
        let first = likeness.firstIndex { $0 >= most - 0.01 }
        guard let index = isClear ? first : headings.firstIndex(where: { $0.isTop && !$0.isSiteName }) else {
            return nil
        }
        // Headings that are like nothing else on a page with several belong to the site.
        guard isClear || top.count == 1 || stated.isEmpty else { return nil }
        return (text(of: headings[index], stated: stated), headings[index].node)
    }

    /// The heading without its kicker, unless others state it with the kicker.
    private static func text(of heading: PageHeading, stated: [Candidate]) -> String {
        guard let rest = heading.withoutKicker else { return heading.text }
        let keys = Set(stated.map(\.key))
        if keys.contains(TextFolding.key(rest)) { return rest }
        return keys.contains(TextFolding.key(heading.text)) || !heading.hasMarkedKicker ? heading.text : rest
    }
}

/// How alike two lines are.
enum TextLikeness {
    /// The share of words that both have among those that either has.
    static func share(of one: String, _ other: String) -> Double {
        let words = Set(TextFolding.words(in: one).map(\.text))
        let others = Set(TextFolding.words(in: other).map(\.text))
        let all = words.union(others).count
        return all == 0 ? 0 : Double(words.intersection(others).count) / Double(all)
    }
}
