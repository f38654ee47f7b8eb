internal import ArchiveModel

/// Where a page is filed: its section and its tags.
struct PageTopics {
    let section: String?
    let tags: [String]

    init(_ statements: PageStatements, _ linked: JSONValue?, title: String?) {
        let linkedSections = linked?["articleSection"]?.texts.compactMap(MarkedText.line) ?? []
        let sections =
            linkedSections
            + statements.metas([
                "article:section", "og:article:section", "parsely-section", "cxenseparse:section", "prism.section",
                "section", "og:section",
            ])
            + [statements.item("articleSection")].compactMap { $0 }
        let named = sections.lazy.compactMap { Self.parts(of: $0).first.flatMap(MarkedText.line) }
        section = named.first { $0.utf8.count <= 80 } ?? Self.crumb(statements, title: title)
        let keywords = linked?["keywords"]?.listed ?? []
        let sources = [
            statements.metas(["article:tag", "og:article:tag"]).flatMap(Self.parts), keywords,
            statements.metas(["news_keywords", "parsely-tags", "sailthru.tags", "mrf:tags"]).flatMap(Self.parts),
            statements.tagLinks, statements.metas(["keywords"]).flatMap(Self.parts),
        ]
        let stated = sources.first { !$0.isEmpty } ?? []
        tags = Self.unique(stated.compactMap(MarkedText.line).filter { $0.utf8.count <= 80 })
    }

    /// The last step of the path to the page before the page itself.
    private static func crumb(_ statements: PageStatements, title: String?) -> String? {
        let list = statements.linkedData.objects { $0 == "BreadcrumbList" }.first?["itemListElement"]
        var steps: [String] = []
        if case .list(let items)? = list {
            steps = items.compactMap { ($0["name"] ?? $0["item"]?["name"])?.text.flatMap(MarkedText.line) }
        }
        if steps.isEmpty { steps = statements.breadcrumbs }
        let own = title.map(TextFolding.key)
        return steps.dropFirst().last { TextFolding.key($0) != own && $0.utf8.count <= 60 }
    }

    private static func parts(of text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0 == "|" }.map(String.init)
    }

    private static func unique(_ tags: [String]) -> [String] {
        var seen: Set<String> = []
        return tags.filter { seen.insert($0.lowercased()).inserted }
    }
}
