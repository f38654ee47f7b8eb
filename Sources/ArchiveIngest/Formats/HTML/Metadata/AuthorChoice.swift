internal import ArchiveModel

/// Chooses the authors among what a page states.
///
/// JSON-LD comes first, then microdata and `<meta>`, then what stands at the headline. A page that gives but the name
/// of its site, or of a login, is asked further; that name counts when there is no other.
struct AuthorChoice {
    private let statements: PageStatements
    private let site: SiteName

    /// The names of the authors, agencies among them; empty if nobody is named.
    static func authors(
        of statements: PageStatements, site: SiteName, document: HTMLDocument, headline: Int?
    ) -> [String] {
        let choice = Self(statements: statements, site: site)
        let sources: [() -> [String]] = [
            choice.linkedNames, choice.metaNames,
            { choice.markedNames(near: headline, in: document) },
            { VisibleByline.names(after: headline, in: document) },
        ]
        var fallback: [String] = []
        for source in sources {
            let names = source()
            let people = names.filter { !choice.isWeak($0) }
            if !people.isEmpty { return people }
            if fallback.isEmpty { fallback = names }
        }
        return fallback
    }

    /// Whether it is the name of the site or of a login.
    private func isWeak(_ name: String) -> Bool {
        site.isName(name) || isLogin(name)
            || ["admin", "administrator", "redaktion", "editor"].contains(name.lowercased())
    }

    private func isLogin(_ name: String) -> Bool {
        !name.contains(" ") && name.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A ~= $0) }
            && (name.contains("-") || name.contains("_") || name.contains(".") || name.contains(where: \.isNumber))
    }

    private func linkedNames() -> [String] {
        guard let article = statements.linkedData.article else { return [] }
        for member in ["author", "creator"] {
            let names = article[member].map(names(of:)) ?? []
            if !names.isEmpty { return Self.unique(names) }
        }
        return []
    }

    private func names(of value: JSONValue) -> [String] {
        switch statements.linkedData.resolved(value) {
        case .string(let text): return AuthorNames.names(in: text)
        case .list(let values): return values.flatMap(names(of:))
        case .object(let members):
            let object = JSONValue.object(members)
            return (object["name"] ?? object["alternateName"])?.texts.flatMap(AuthorNames.names) ?? []
        default: return []
        }
    }

    private func metaNames() -> [String] {
        let items = (statements.items["author"] ?? []) + (statements.items["creator"] ?? [])
        let known = statements.metas(Self.metaNames)
        let others = statements.metas.keys.filter { name in
            [".author", ":author", "_author", "_authors", "-author"].contains { name.hasSuffix($0) }
        }.sorted()
        var fallback: [String] = []
        for texts in [known, statements.metas(others), items] {
            let names = Self.unique(texts.flatMap(AuthorNames.names))
            let people = names.filter { !isWeak($0) }
            if !people.isEmpty { return people }
            if fallback.isEmpty { fallback = names }
        }
        return fallback
    }

    /// The names in elements marked as bylines: the innermost ones, those nearest to the headline.
    private func markedNames(near headline: Int?, in document: HTMLDocument) -> [String] {
        let marks = statements.authors
        let inner = marks.indices.filter { index in
            index + 1 >= marks.count || marks[index + 1].node >= marks[index].end
        }
        let place = headline ?? 0
        let near = inner.filter { marks[$0].node > place - 60 && (headline == nil || marks[$0].node < place + 400) }
        var names: [String] = []
        var end: Int?
        for mark in near.map({ marks[$0] }) {
            if let end, mark.node > end + 60 { break }
            let found = Self.names(in: mark, of: document)
            guard !found.isEmpty else { continue }
            names += found
            end = mark.end
        }
        return Self.unique(names)
    }

    /// The names in a mark: of elements beside each other that hold nothing but a name each, or of all its text.
    private static func names(in mark: MarkedAuthor, of document: HTMLDocument) -> [String] {
        let lines = (mark.node..<mark.end).filter { document.tag(of: $0) == .text }
            .compactMap { MarkedText.line(document.text(of: $0)) }
        let isList = lines.count > 1 && lines.allSatisfy { $0.contains(" ") && AuthorNames.isPlausible($0) }
        let names = isList ? lines.flatMap(AuthorNames.names) : AuthorNames.names(in: mark.text)
        return names.filter { name in
            AuthorNames.isPlausible(name) && (mark.isStated || name.contains(" ") || Agency.named(name) != nil)
        }
    }

    /// The names in order, each once.
    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(TextFolding.key($0)).inserted }
    }

    private static let metaNames = [
        "author", "article:author", "og:article:author", "article:author_name", "parsely-author", "sailthru.author",
        "byl",
        "dc.creator", "dcterms.creator", "dc:creator", "og:author",
    ]
}
