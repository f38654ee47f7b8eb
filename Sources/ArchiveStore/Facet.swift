/// What articles can be counted by.
package enum FacetField: String, Sendable, CaseIterable {
    case country, agency, publisher, language, format, section, year, month, day, tag, person, org, place
}

/// The values of one field among the articles of a query, commonest first; years, months and days in their order.
package struct Facet: Sendable, Equatable {
    /// The field.
    package let field: FacetField
    /// The values with how many articles have each.
    package let values: [ValueCount]
}

/// A value, and how many articles have it.
package struct ValueCount: Sendable, Equatable {
    /// The value: a code, a name, a year.
    package let value: String
    /// How many articles have it.
    package let count: Int

    package init(value: String, count: Int) {
        self.value = value
        self.count = count
    }
}
