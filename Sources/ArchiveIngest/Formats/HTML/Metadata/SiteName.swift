internal import ArchiveModel

/// The names of the site that a page belongs to, and what of a title is one of them.
struct SiteName {
    /// The name as the page writes it.
    let name: String?
    /// The keys of all its names.
    private let keys: Set<String>

    init(_ statements: PageStatements, address: String?) {
        let publishers = statements.linkedData.objects.compactMap { object in
            object["publisher"].flatMap { statements.linkedData.resolved($0)["name"]?.text ?? Self.plain($0) }
        }
        let sites = statements.linkedData.objects { Self.siteTypes.contains($0) }.compactMap { $0["name"]?.text }
        let metas = statements.metas(["og:site_name", "og:sitename", "application-name", "publisher", "dc.publisher"])
        let named: [String] = Array(publishers.prefix(1)) + metas + publishers + sites
        let stated = named.compactMap(MarkedText.line)
        name = stated.first { !$0.contains("://") }
        keys = Set((stated + Self.names(inHost: address)).map(Self.key)).subtracting([""])
    }

    private static func plain(_ value: JSONValue) -> String? {
        guard case .string(let text) = value else { return nil }
        return text
    }

    /// `news.example.co.uk`, `example.co.uk` and `example` of an address.
    private static func names(inHost address: String?) -> [String] {
        guard let address, let start = address.firstRange(of: "://")?.upperBound else { return [] }
        let host = address[start...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
        let labels = host.split(separator: ".").filter { $0 != "www" }
        guard labels.count > 1 else { return [] }
        let known = labels.dropLast().last { $0.utf8.count > 3 } ?? labels[0]
        return [labels.joined(separator: "."), labels.suffix(2).joined(separator: "."), String(known)]
    }

    /// Whether a text is nothing but one of the names.
    func isName(_ text: String) -> Bool { keys.contains(Self.key(text)) }

    /// The folded letters, so that `example.com` may be `Example Com`.
    private static func key(_ text: String) -> String { TextFolding.key(text).filter { $0 != " " } }

    /// A title without what sites put before or behind the headline.
    ///
    /// Where one of `others` is a part of it, it is that part; else parts at either end that are names of the site go.
    func headline(in title: String, others: [String]) -> String {
        let parts = Self.separators(in: title)
        let keys = Set(others.map(TextFolding.key))
        for part in parts where keys.contains(TextFolding.key(String(title[..<part.lowerBound]))) {
            return String(title[..<part.lowerBound])
        }
        for part in parts.reversed() where keys.contains(TextFolding.key(String(title[part.upperBound...]))) {
            return String(title[part.upperBound...])
        }
        return withoutNames(title[...], parts)
    }

    private func withoutNames(_ title: Substring, _ parts: [Range<String.Index>]) -> String {
        for part in parts.reversed() where isName(String(title[part.upperBound...])) {
            // Of `headline | section | site` the section goes with the site.
            let isBar = title[part].contains("|")
            let bar = isBar ? parts.first { title[$0].contains("|") && isLong(title[..<$0.lowerBound]) } : nil
            let cut = bar ?? part
            return withoutNames(title[..<cut.lowerBound], parts.filter { $0.upperBound < cut.lowerBound })
        }
        if let part = parts.first, isName(String(title[..<part.lowerBound])) {
            return String(title[part.upperBound...])
        }
        if let colon = title.firstRange(of: ": "), isName(String(title[..<colon.lowerBound])) {
            return String(title[colon.upperBound...])
        }
        return String(title)
    }

    private func isLong(_ text: Substring) -> Bool { text.split(separator: " ").count > 2 }

    /// Where a title may be cut: at bars, at wide colons, and at dashes, colons, slashes and arrows with spaces about.
    private static func separators(in title: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        for index in title.indices where index > title.startIndex {
            let character = title[index]
            let next = title.index(after: index)
            guard next < title.endIndex else { continue }
            let isSpaced = title[title.index(before: index)] == " " && title[next] == " "
            guard bars.contains(character) || isSpaced && dashes.contains(character) else { continue }
            let start = title[..<index].lastIndex { $0 != " " }.map(title.index(after:)) ?? index
            let end = title[next...].firstIndex { $0 != " " } ?? title.endIndex
            if start > title.startIndex, end < title.endIndex { found.append(start..<end) }
        }
        return found
    }

    private static let bars: Set<Character> = ["|", "｜", "：", "│", "¦"]
    private static let dashes: Set<Character> = ["-", "–", "—", ":", "/", "»", "«", "›", "·", "•", "∙", "~", "*"]
    private static let siteTypes: Set = ["WebSite", "NewsMediaOrganization"]
}
