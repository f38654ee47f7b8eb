internal import ArchiveModel

extension Normaliser {
    /// What a news agency says of the item: each text on one line, dates in ISO 8601 where they can be read.
    func setWire(of article: inout Article, _ parsed: ParsedArticle) {
        for (kind, names) in [
            (EntityKind.person, parsed.people), (.organisation, parsed.organisations), (.place, parsed.places),
        ] {
            article.stated[kind] = Self.unique(TextCleaning.lines(names))
        }
        guard let said = parsed.wire else { return }
        var wire = WireDetails()
        for field in said.fields {
            for value in TextCleaning.lines(field.values) {
                let isDate = field.name == "embargo" || field.name == "created"
                _ = wire.take(isDate ? date(value, article.language)?.iso8601 ?? value : value, as: field.name)
            }
        }
        article.wire = wire.isEmpty ? nil : wire
    }
}
