package import ArchiveModel

/// A condition on one field of an article.
package enum QueryClause: Sendable, Hashable {
    /// Published within the range.
    case date(DateRange)
    /// Published at no known date.
    case undated
    /// Put into the archive within the range.
    case ingested(DateRange)
    /// An entity is named: by its whole name or alias when `isWhole`, else by the words of one; at least so many times.
    case entity(kind: EntityKind?, name: String, isWhole: Bool, atLeast: Int)
    /// An entity is quoted: by its whole name or alias when `isWhole`, else by the words of one.
    case said(name: String, isWhole: Bool)
    /// A field has the value.
    case value(ValueField, String)
    /// A field is there, or is not.
    case presence(of: PresenceField, Bool)

    /// The fields that hold a value to compare with.
    package enum ValueField: String, Sendable, Hashable, CaseIterable {
        /// ISO 3166-1 alpha-2 code.
        case country
        /// An agency's code, or its name where the archive knows no code.
        case agency
        /// The outlet; any of its words.
        case publisher
        /// The byline; any of its words.
        case by
        /// The dateline; any of its words.
        case filed
        /// A tag; `user/` or `source/` before it tells who gave it, `auto/` that it was not the user.
        case tag
        /// ISO 639-1 code.
        case lang
        /// The name of an ingest format.
        case format
        /// The name of the source file; `*` and `?` stand for other characters.
        case source
        /// The article's identifier, or the beginning of it.
        case id
    }

    /// The fields whose presence can be asked for.
    package enum PresenceField: String, Sendable, Hashable, CaseIterable {
        case title, summary, date, updated, by, dateline, agency, publisher, country, section, lang, url, tag, caption
        case person, org, place, quote
    }
}
