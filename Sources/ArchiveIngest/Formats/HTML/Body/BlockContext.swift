/// What the elements around a block of text say of it.
struct BlockContext: OptionSet {
    let rawValue: UInt32

    /// Around the page rather than in it: `nav`, `footer`, `aside`, a class such as `sidebar`.
    static let furniture = Self(rawValue: 1)
    /// What readers wrote.
    static let comment = Self(rawValue: 1 << 1)
    /// The text of a picture.
    static let caption = Self(rawValue: 1 << 2)
    /// Within a figure.
    static let figure = Self(rawValue: 1 << 3)
    /// Not shown before a script shows it.
    static let hidden = Self(rawValue: 1 << 4)
    /// Within what is named as the article's text.
    static let body = Self(rawValue: 1 << 5)
    /// Within what is named as the standfirst.
    static let standfirst = Self(rawValue: 1 << 6)
    /// Within what is named as the author's line, or the date's.
    static let byline = Self(rawValue: 1 << 7)
    /// Within a list.
    static let list = Self(rawValue: 1 << 8)
    /// Within a table.
    static let table = Self(rawValue: 1 << 9)
    /// Within a quotation.
    static let quotation = Self(rawValue: 1 << 10)
    /// Within a header.
    static let header = Self(rawValue: 1 << 11)
    /// Within links to other stories.
    static let related = Self(rawValue: 1 << 12)
    /// Within the article element.
    static let article = Self(rawValue: 1 << 13)
    /// Who took a picture.
    static let credit = Self(rawValue: 1 << 14)

    /// What sets a block apart from the text.
    static let apart: Self = [.furniture, .comment, .caption, .figure, .byline, .related, .credit]
}
