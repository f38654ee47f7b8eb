internal import ArchiveModel

extension QueryField {
    /// A field with its names, for the parser and for help.
    package struct Entry: Sendable {
        /// The name in help and in queries that are printed.
        package let name: String
        /// The names that are understood besides.
        package let otherNames: [String]
        /// The field.
        package let field: QueryField
        /// Queries that use it.
        package let examples: [String]
        /// What it matches, in one line of Markdown's plain text.
        package let matches: String

        init(_ name: String, _ otherNames: [String] = [], _ field: QueryField, _ examples: [String], _ matches: String)
        {
            self.name = name
            self.otherNames = otherNames
            self.field = field
            self.examples = examples
            self.matches = matches
        }
    }

    /// Every field, in the order in which help lists them.
    package static let all = [
        Entry("title", ["headline"], .part(.title), ["title:border"], "words of the headline"),
        Entry("summary", ["standfirst"], .part(.summary), ["summary:\"grain ships\""], "words of the standfirst"),
        Entry("body", ["text"], .part(.body), ["body:terror*"], "words of the paragraphs"),
        Entry("caption", ["captions"], .part(.caption), ["caption:kalin~"], "words of the captions of pictures"),
        Entry(
            "person", ["people", "persons"], .entity(.person), ["person:kalin", "person:\"Ibrahim Kalin\""],
            "a person who is named: one of whose names has the word, or whose whole name or alias is in the quotes"),
        Entry(
            "org", ["orgs", "organisation", "organization", "organisations", "organizations"], .entity(.organisation),
            ["org:nato", "org:\"African Union\"{3..}"], "an organisation that is named; three times at least"),
        Entry("place", ["places", "location"], .entity(.place), ["place:nairobi"], "a place that is named"),
        Entry("entity", ["entities"], .entity(nil), ["entity:jordan"], "a person, an organisation or a place"),
        Entry(
            "said", ["says", "quotes", "speaker"], .said, ["said:kalin", "said:\"Ibrahim Kalin\""],
            "somebody is quoted, a person or a body: one of whose names has the word, or whose whole name is in the quotes"
        ),
        Entry(
            "agency", ["agencies"], .value(.agency), ["agency:AA,Reuters"],
            "the source agency, by its code, name or alias"),
        Entry(
            "publisher", ["outlet"], .value(.publisher), ["publisher:\"TRT Global\""], "the outlet; any of its words"),
        Entry("by", ["byline", "author"], .value(.by), ["by:okello"], "the byline; any of its words"),
        Entry(
            "country", ["countries"], .value(.country), ["country:TR", "country:Türkiye"],
            "the country that it is filed under or mainly about, by its code, name or alias"),
        Entry("filed", ["dateline"], .value(.filed), ["filed:ankara"], "the place in the dateline"),
        Entry(
            "tag", ["tags"], .value(.tag), ["tag:mining", "tag:user/mining", "tag:auto/mining"],
            "a tag; given by you, or not by you"),
        Entry("lang", ["language"], .value(.lang), ["lang:en", "lang:Turkish"], "the language, by its code or name"),
        Entry("format", [], .value(.format), ["format:jsonl"], "the format that it was read from"),
        Entry("source", ["file"], .value(.source), ["source:*.txt"], "the file; * and ? stand for other characters"),
        Entry("date", ["published"], .date, ["date:2025-07", "date:7d.."], "published then"),
        Entry("ingested", ["added"], .ingested, ["ingested:today"], "came into the archive then"),
        Entry("id", [], .value(.id), ["id:3f2a9c01"], "the article's identifier, or the beginning of it"),
        Entry(
            "has", [], .presence(true), ["has:dateline"],
            "the field is there: " + QueryClause.PresenceField.allCases.map(\.rawValue).joined(separator: ", ")),
        Entry("missing", ["without"], .presence(false), ["missing:agency"], "that field is not there"),
    ]
}
