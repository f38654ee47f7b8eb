internal import NewsArchive

extension ArchiveStats {
    /// The counts, the range of dates, then the commonest values of each field.
    var rows: Table {
        var rows = counts.map { [$0.name.split(separator: "_").joined(separator: " "), "", String($0.value)] }
        if let firstPublished { rows.append(["first published", firstPublished, ""]) }
        if let lastPublished { rows.append(["last published", lastPublished, ""]) }
        for facet in facets { rows += facet.counts.map { [facet.field, $0.value, String($0.count)] } }
        return Table(
            columns: [
                .init(heading: "What"), .init(heading: "Value", isFlexible: true),
                .init(heading: "Number", isNumber: true),
            ], rows: rows)
    }
}
