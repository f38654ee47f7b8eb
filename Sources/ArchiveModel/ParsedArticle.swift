/// What a file said of one article, as it said it: text that nobody has yet normalised.
///
/// A format fills what its file states and leaves the rest empty. The normaliser turns it into an ``Article``.
public struct ParsedArticle: Sendable, Equatable {
    /// Where the article stands in its file, in bytes of the file as it is on disk.
    public var range: Range<Int>
    /// An identifier that the file itself gives the article.
    public var id: String?
    /// The headline.
    public var title: String?
    /// The standfirst, or another summary by the publisher.
    public var summary: String?
    /// The publication date in any spelling that ``NewsDate`` readers of the ingest know; ISO 8601 where the format
    /// has understood it already.
    public var published: String?
    /// Where `published` was found.
    public var dateEvidence: DateEvidence?
    /// The date of the last change, spelt as `published`.
    public var updated: String?
    /// The authors, a name each.
    public var byline: [String] = []
    /// The place (and whatever stands with it) that opens the text: `BAGHDAD, July 8 (Reuters)`.
    public var dateline: String?
    /// The source agency as written: `AA`, `Source: AFP`, `AA/AFP`.
    public var agency: String?
    /// The outlet.
    public var publisher: String?
    /// A country as written: a name, an alias or an ISO 3166 code.
    public var country: String?
    /// The section under which the page was filed.
    public var section: String?
    /// A language as written: an ISO 639 code, possibly with a region, or a name.
    public var language: String?
    /// The address of the page.
    public var url: String?
    /// The tags that the source gives.
    public var tags: [String] = []
    /// The paragraphs of the text.
    public var body: [String] = []
    /// The captions of pictures.
    public var captions: [Caption] = []
    /// Headlines of other stories that the page ties to this one.
    public var related: [String] = []
    /// Everything else that stood on the page, a line each.
    public var furniture: [String] = []
    /// People whom the source names as what the article is about, beside its text.
    public var people: [String] = []
    /// Organisations that it names so.
    public var organisations: [String] = []
    /// Places that it names so.
    public var places: [String] = []
    /// What a news agency says of the item.
    public var wire: WireDetails?

    /// Makes an article of which nothing is known but its place in the file.
    public init(range: Range<Int>) {
        self.range = range
    }
}

/// The text under a picture, and whom it is credited to.
public struct Caption: Sendable, Hashable {
    /// The text, without the credit.
    public var text: String
    /// The credit: an agency, a photographer or both.
    public var credit: String?

    /// Makes a caption.
    public init(text: String, credit: String? = nil) {
        self.text = text
        self.credit = credit
    }
}

/// What tells the publication date.
public enum DateEvidence: String, Sendable, Hashable, CaseIterable {
    /// A line of the page's head: `July 9, 2025`, or a crawl record before it.
    case header
    /// The dateline that opens the text.
    case dateline
    /// A field of a structured format.
    case metadata
    /// The address of the page.
    case url
    /// The name of the file, or the person who ingested it.
    case file
}
