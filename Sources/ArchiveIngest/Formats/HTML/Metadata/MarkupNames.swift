/// What the names in an element's markup say that it is: its classes, its relation, its property.
struct MarkupNames {
    /// The property of microdata or RDFa, without its prefix.
    let property: String?
    /// The value of `rel` in small letters, word by word.
    let relation: [Substring]
    /// What its classes and its identifier say.
    let marks: Marks
    private let hasPublicationMark: Bool

    /// The names of an element; `notes` keeps what those of the page say.
    init(_ element: HTMLElement, _ notes: inout HTMLValueNotes<Marks>) {
        relation = element["rel"]?.lowercased().split(separator: " ") ?? []
        property = (element["itemprop"] ?? element["property"])?.split(separator: " ").first
            .flatMap { $0.split { $0 == ":" || $0 == "/" }.last }.map(String.init)
        var marks: Marks = []
        for name in ["class", "id"] as [StaticString] {
            guard let value = element.document.value(of: name, at: element.index) else { continue }
            marks.formUnion(notes.note(on: value) { Marks($0) })
        }
        self.marks = marks
        hasPublicationMark = element.tag == .time && element["pubdate"] != nil
    }

    /// Whether they say that a time is that of publication, or that of the last change; nil if neither.
    var tellsPublication: Bool? {
        if property == "datePublished" || hasPublicationMark { return true }
        if property == "dateModified" || marks.contains(.updated) { return false }
        return marks.contains(.published) ? true : nil
    }

    /// Whether they say that the element names an author.
    var tellsAuthor: Bool { marks.contains(.author) || statesAuthor }

    /// Whether a relation or a property says so.
    var statesAuthor: Bool { property == "author" || relation.contains("author") }

    /// What sites say of an element by words in the names of its classes.
    struct Marks: OptionSet {
        let rawValue: UInt8
        static let author = Self(rawValue: 1)
        static let headline = Self(rawValue: 2)
        static let aside = Self(rawValue: 4)
        static let breadcrumb = Self(rawValue: 8)
        static let published = Self(rawValue: 16)
        static let updated = Self(rawValue: 32)
        static let date = Self(rawValue: 64)
    }
}

extension MarkupNames.Marks {
    /// The marks whose words stand in the names, in letters of either case.
    init(_ names: UnsafeRawBufferPointer?) {
        self = []
        guard let names else { return }
        for start in names.indices {
            for word in Self.words[Int(names[start] | 0x20)] where word.text.matches(names, at: start) {
                insert(word.mark)
            }
        }
    }

    /// The words by their first byte.
    private static let words: [[(text: [UInt8], mark: Self)]] = {
        let marks: [(Self, [String])] = [
            (.author, ["author", "byline", "autor", "auteur", "verfasser"]),
            (.headline, ["headline", "entry-title", "post-title", "article-title", "article__title"]),
            (.aside, ["comment", "related", "recommend", "sidebar", "teaser", "newsletter"]),
            (.breadcrumb, ["breadcrumb"]),
            (.published, ["publish", "pubdate", "entry-date", "post-date"]),
            (.updated, ["updated", "modified"]),
            (.date, ["date", "datum", "fecha", "publish", "posted", "timestamp"]),
        ]
        var words = [[(text: [UInt8], mark: Self)]](repeating: [], count: 256)
        for (mark, texts) in marks {
            for text in texts.map({ Array($0.utf8) }) { words[Int(text[0])].append((text, mark)) }
        }
        return words
    }()
}

extension [UInt8] {
    /// Whether these small letters stand in the text at that place, in either case.
    fileprivate func matches(_ text: UnsafeRawBufferPointer, at start: Int) -> Bool {
        start + count <= text.count
            && indices.allSatisfy { text[start + $0] | 0x20 == self[$0] || text[start + $0] == self[$0] }
    }
}
