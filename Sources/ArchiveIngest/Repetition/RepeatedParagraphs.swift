package import ArchiveModel

/// Paragraphs that the pages of a site have in common: boxes, appeals, notes of the house that stand in every text.
///
/// One page does not tell what of it is its own; several do. What stood word for word in at least two earlier articles
/// of the same site on other subjects, and in no small part of its articles, is furniture. A sentence of background that
/// comes again in the reports on one subject stays: their headlines share a word.
///
/// The decision hangs on what came before alone, so the same pages in the same order give the same articles. It knows
/// some hundred sites, and a thousand paragraphs of each.
package struct RepeatedParagraphs {
    private var sites: [String: Site] = [:]
    /// Counts the pages of all sites.
    private var clock = 0

    /// No more sites are held in mind; the one that was met longest ago goes first.
    private static let mostSites = 128

    /// Knows no page.
    package init() {}

    /// Moves what an article of a page shares with the pages before it from its text to its furniture; tells whether
    /// there was any.
    package mutating func setApart(in article: inout Article) -> Bool {
        guard article.format == HTMLFormat.formatName, let name = Self.site(of: article) else { return false }
        clock += 1
        if sites[name] == nil, sites.count == Self.mostSites { forgetOldest() }
        let page = Page(article)
        let shared = sites[name, default: Site()].take(article.body, of: page, at: clock)
        guard !shared.isEmpty, shared.count < article.body.count else { return false }
        article.furniture += shared.map { article.body[$0] }
        for index in shared.reversed() { article.body.remove(at: index) }
        return true
    }

    private mutating func forgetOldest() {
        guard let oldest = sites.min(by: { $0.value.lastPage < $1.value.lastPage }) else { return }
        sites[oldest.key] = nil
    }

    /// The host of an article's address, else the outlet.
    private static func site(of article: Article) -> String? {
        let host = (article.url ?? article.source?.member?.address).flatMap(WebAddress.host(of:))
        return host ?? article.publisher.map { TextFolding.key($0) }
    }
}

extension RepeatedParagraphs {
    /// By what two articles are told apart.
    private struct Page {
        let address: String?
        let title: String
        /// The longer words of the headline.
        let subject: Set<Substring>

        init(_ article: Article) {
            address = article.url
            title = TextFolding.key(article.title ?? "")
            subject = Set(title.split(separator: " ").filter { $0.utf8.count >= 5 })
        }

        /// Whether another is a different article on another subject.
        func isUnrelated(to other: Page) -> Bool {
            title != other.title && (address == nil || address != other.address)
                && subject.isDisjoint(with: other.subject)
        }
    }

    /// What is known of the pages of a site.
    private struct Site {
        /// A paragraph, and where it stood.
        private struct Known {
            /// Up to three articles, each on another subject.
            var pages: [Page] = []
            var count = 0
            /// The number of the first article that had it.
            let first: Int
        }

        private var paragraphs: [WordKey: Known] = [:]
        /// The headlines and addresses of the articles.
        private var names: Set<WordKey> = []
        private var count = 0
        private(set) var lastPage = 0

        /// More are not held in mind.
        private static let most = (paragraphs: 1024, names: 4096)
        /// What stands in fewer of the articles is no furniture.
        private static let leastShare = 5

        /// The places of the paragraphs that earlier articles had, too; keeps in mind what this one has.
        mutating func take(_ body: [String], of page: Page, at clock: Int) -> [Int] {
            lastPage = clock
            let keys = body.map { WordKey($0[...]) }
            let shared = body.indices.filter { index in
                isShared(keys[index], by: page) && !ParagraphShape.belongs(index, in: body)
            }
            remember(Set(keys), of: page)
            return shared
        }

        private func isShared(_ key: WordKey, by page: Page) -> Bool {
            guard let known = paragraphs[key] else { return false }
            let isCommon = known.count * Self.leastShare >= count - known.first
            return isCommon && known.pages.count(where: page.isUnrelated) >= 2
        }

        /// An article that came before, as the same page in another file, counts once.
        private mutating func remember(_ keys: Set<WordKey>, of page: Page) {
            if names.count >= Self.most.names { names.removeAll() }
            let own = [page.title, page.address ?? ""].filter { !$0.isEmpty }.map { WordKey($0[...]) }
            guard !own.isEmpty, !own.contains(where: names.contains) else { return }
            names.formUnion(own)
            if paragraphs.count + keys.count > Self.most.paragraphs { forget() }
            for key in keys {
                var known = paragraphs[key] ?? Known(first: count)
                known.count += 1
                if known.pages.count < 3, known.pages.allSatisfy(page.isUnrelated) { known.pages.append(page) }
                paragraphs[key] = known
            }
            count += 1
        }

        /// Forgets what stood in one article alone, and everything if that is not enough.
        private mutating func forget() {
            paragraphs = paragraphs.filter { $0.value.count > 1 }
            if paragraphs.count > Self.most.paragraphs / 2 { paragraphs.removeAll() }
        }
    }
}
