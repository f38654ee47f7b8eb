internal import ArchiveModel

/// What Media RSS says of the pictures and films of an entry.
struct FeedMedia {
    /// The texts of pictures, with the credit.
    private(set) var captions: [Caption] = []
    /// What is said of the whole, in paragraphs.
    private(set) var text: [String] = []

    init(_ entry: FeedElement) {
        let credit = Self.credit(in: entry, prefix: "media:")
        for group in [entry] + entry.all("media:group") {
            let prefix = group.name == "media:group" ? "" : "media:"
            let shared = Self.credit(in: group, prefix: prefix) ?? credit
            for content in group.all(prefix + "content", prefix + "thumbnail") {
                guard let text = Self.text(of: content, prefix: "") else { continue }
                add(Caption(text: text.joined(separator: " "), credit: Self.credit(in: content, prefix: "") ?? shared))
            }
            guard let text = Self.text(of: group, prefix: prefix) else { continue }
            if self.text.isEmpty { self.text = text }
            let isPicture = group.all(prefix + "content", prefix + "thumbnail").contains(where: Self.isPicture)
            if isPicture { add(Caption(text: text.joined(separator: " "), credit: shared)) }
        }
    }

    private mutating func add(_ caption: Caption) {
        if !captions.contains(where: { $0.text == caption.text }) { captions.append(caption) }
    }

    private static func text(of element: FeedElement, prefix: String) -> [String]? {
        element.all(prefix + "description", prefix + "text").lazy
            .compactMap { FeedText($0, isAtom: false)?.paragraphs }.first { !$0.isEmpty }
    }

    /// The names of those who are credited.
    private static func credit(in element: FeedElement, prefix: String) -> String? {
        element.all(prefix + "credit").compactMap { FeedText($0, isAtom: false)?.line }.joined(separator: ", ").nonEmpty
    }

    private static func isPicture(_ content: FeedElement) -> Bool {
        content.xml.name == "thumbnail" || content["medium"] == "image" || content["type"]?.hasPrefix("image/") == true
    }
}
