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
        let stated = stated(statements, site: site)
        guard let heading = heading(of: statements, site: site, stated: stated) else {
            return strongest(stated).map { ($0.text, nil) }
        }
        let text = text(of: heading, stated: stated)
        // A lesser heading may be that of a part; JSON-LD knows better.
        let isLinked = statements.linkedData.article?["headline"] != nil
        let seen = Candidate(text, heading.isTop ? 1.6 : isLinked ? 0.4 : 1)
        let best = strongest([seen] + stated) ?? seen
        return (heading.isTop && best.key == seen.key ? core(of: best, among: stated).text : best.text, heading.node)
    }

    /// What the page states of its headline beside the headings, without the names of the site.
    private static func stated(_ statements: PageStatements, site: SiteName) -> [Candidate] {
        let article = statements.linkedData.article
        let linked = (article?["headline"] ?? article?["name"])?.text.flatMap(MarkedText.line)
        let others = statements.metas(["dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title"])
        let stated: [(text: String?, weight: Double)] =
            [
                (linked, 1), (statements.meta("og:title"), 1), (statements.title, 0.45),
                (statements.meta("twitter:title"), 0.2), (statements.item("headline"), 0.15),
            ] + others.prefix(1).map { ($0, 0.15) }
        let known = statements.headings.filter(\.isTop).map(\.text) + [linked].compactMap { $0 }
        return stated.compactMap { text, weight in
            text.map { Candidate(site.headline(in: $0, others: known), weight) }
        }.filter { !$0.key.isEmpty && !site.isName($0.text) }
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
    ) -> PageHeading? {
        // Where nothing but `<title>` is stated, and that of a whole site, any heading is as good.
        let named = stated.filter { $0.weight >= 1 }.map { TextLikeness($0.text) }
        let all = stated.map { TextLikeness($0.text) }
        let headings = statements.headings.filter { heading in
            !site.isName(heading.text) && (named.isEmpty || !heading.isGeneric || likeness(of: heading, to: named) > 0)
        }
        let top = headings.filter { $0.isTop && !$0.isSiteName }
        let lower = headings.filter { !$0.isTop }
        let alike = mostAlike(top, to: all) ?? mostAlike(lower, to: all)
        // Headings that are like nothing else belong to the site, unless there is but one, or nothing else.
        let alone = top.count == 1 || stated.isEmpty ? top.first : nil
        let next = named.isEmpty ? lower.first { $0.isMarked } ?? (stated.isEmpty ? lower.first : nil) : nil
        return alike ?? alone ?? next
    }

    /// How like a heading is to the text that it is most like.
    private static func likeness(of heading: PageHeading, to texts: [TextLikeness]) -> Double {
        let own = TextLikeness(heading.text)
        return texts.map(own.share).max() ?? 0
    }

    /// The first heading that shares most words with anything stated, a fifth at the least.
    private static func mostAlike(_ headings: [PageHeading], to texts: [TextLikeness]) -> PageHeading? {
        var best: (heading: PageHeading, likeness: Double)?
        for heading in headings {
            let likeness = likeness(of: heading, to: texts)
            if likeness >= 0.2, likeness > (best?.likeness ?? 0) + 0.01 { best = (heading, likeness) }
        }
        return best?.heading
    }

    /// The heading without its kicker, unless others rather state it with the kicker.
    private static func text(of heading: PageHeading, stated: [Candidate]) -> String {
        guard let rest = heading.withoutKicker else { return heading.text }
        func weight(_ text: String) -> Double {
            let key = TextFolding.key(text)
            return stated.reduce(0) { $1.key == key && $1.weight > 0.3 ? $0 + $1.weight : $0 }
        }
        let (whole, bare) = (weight(heading.text), weight(rest))
        return bare > whole || bare == whole && heading.hasMarkedKicker ? rest : heading.text
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
