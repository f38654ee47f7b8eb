/// Words that an article reports as somebody's own.
public struct Quote: Sendable, Hashable {
    /// Who says them: the canonical name of one of the article's entities, else the words of the article, such as
    /// `a spokesman`; nil if it does not tell.
    public var speaker: String?
    /// The verb that gives them to the speaker, as written: `said`, `has warned`.
    public var verb: String?
    /// The words between the quotation marks.
    public var text: String
    /// The field that they stand in.
    public var field: ArticleField
    /// The paragraph of the body, or the number of the caption, from 0; 0 in the other fields.
    public var paragraph: Int
    /// The span of `text` in Unicode scalars of that paragraph.
    public var range: Range<Int>

    /// Makes a quote.
    public init(
        speaker: String?, verb: String?, text: String, field: ArticleField, paragraph: Int = 0, range: Range<Int>
    ) {
        self.speaker = speaker
        self.verb = verb
        self.text = text
        self.field = field
        self.paragraph = paragraph
        self.range = range
    }
}
