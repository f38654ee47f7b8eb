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

        /// Whether it looks as if a length had been the end of it: search engines want 110 characters at the most.
        var isCutOff: Bool { text.hasSuffix("…") || text.hasSuffix("...") || 100...110 ~= text.count }
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
        if let heading { stated.insert(Candidate(heading.text, heading.isTop ? 1.7 : linked == nil ? 1 : 0.4), at: 0) }
        guard let best = strongest(stated) else { return nil }
        let isSeen = best.key == stated[0].key && heading != nil
        return (isSeen ? core(of: best, among: stated).text : best.text, heading?.node)
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

    /// The heading on the page that is the headline: the one most like what else is stated, an `h1` if there is one.
    private static func heading(
        of statements: PageStatements, site: SiteName, stated: [Candidate]
    ) -> (text: String, node: Int, isTop: Bool)? {
        // Where nothing but `<title>` is stated, and that of a whole site, any heading is as good.
        let named = stated.filter { $0.weight >= 1 }
        let headings = statements.headings.filter { heading in
            !site.isName(heading.text) && (named.isEmpty || !heading.isGeneric || isAlike(heading, named))
        }
        let top = headings.filter { $0.isTop && !$0.isSiteName }
        let lower = headings.filter { !$0.isTop }
        let alike = mostAlike(top, to: stated) ?? mostAlike(lower, to: stated)
        // Headings that are like nothing else belong to the site, unless there is but one, or nothing else.
        let alone = top.count == 1 || stated.isEmpty ? top.first : nil
        let next = named.isEmpty ? lower.first { $0.isMarked } ?? (stated.isEmpty ? lower.first : nil) : nil
        guard let heading = alike ?? alone ?? next else { return nil }
        return (text(of: heading, stated: stated), heading.node, heading.isTop)
    }

    private static func isAlike(_ heading: PageHeading, _ stated: [Candidate]) -> Bool {
        stated.contains { TextLikeness.share(of: heading.text, $0.text) > 0 }
    }

    /// The first heading that shares most words with anything stated, a fifth at the least.
    private static func mostAlike(_ headings: [PageHeading], to stated: [Candidate]) -> PageHeading? {
        var best: (heading: PageHeading, likeness: Double)?
        for heading in headings {
            let likeness = stated.map { TextLikeness.share(of: heading.text, $0.text) }.max() ?? 0
            if likeness >= 0.2, likeness > (best?.likeness ?? 0) + 0.01 { best = (heading, likeness) }
        }
        return best?.heading
    }

    /// The heading without its kicker, unless others state it with the kicker.
    private static func text(of heading: PageHeading, stated: [Candidate]) -> String {
        guard let rest = heading.withoutKicker else { return heading.text }
        let keys = Set(stated.filter { $0.weight > 0.3 }.map(\.key))
        if keys.contains(TextFolding.key(rest)) { return rest }
        return keys.contains(TextFolding.key(heading.text)) || !heading.hasMarkedKicker ? heading.text : rest
    }

    /// What another place states of a headline without its kicker or its rider: a good part of its words, from its
    /// first on or up to its last.
    private static func core(of headline: Candidate, among candidates: [Candidate]) -> Candidate {
        let words = headline.key.split(separator: " ").count
        return candidates.first { other in
            let count = other.key.split(separator: " ").count
            guard other.weight >= 1, count >= 4, count < words, count * 5 >= words * 2, !other.isCutOff else {
                return false
            }
            return headline.key.hasSuffix(" " + other.key) || headline.key.hasPrefix(other.key + " ")
        } ?? headline
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
