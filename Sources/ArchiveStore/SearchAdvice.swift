package import ArchiveQuery

/// What may help where a query finds nothing.
package struct SearchAdvice: Sendable, Equatable {
    /// A part of the query without which there are hits.
    package struct Omission: Sendable, Equatable {
        /// The part to leave out.
        package var clause: QueryNode
        /// How many articles the rest of the query finds.
        package var total: Int
        /// For a part that asks for a date: the first and the last date of those articles, ISO 8601.
        package var dates: ClosedRange<String>?
    }

    /// A part of the query that was perhaps meant to be spelled in another way.
    package struct Spelling: Sendable, Equatable {
        /// The part as it was asked for.
        package var clause: QueryNode
        /// How many articles it finds by itself; if any, none of them matches the rest of the query.
        package var total: Int
        /// Near ones that do find something, most articles first.
        package var suggestions: [Suggestion]
    }

    /// What can be asked for instead of a part of the query.
    package struct Suggestion: Sendable, Equatable {
        /// The part as it could be.
        package var clause: QueryNode
        /// How many articles it finds by itself.
        package var total: Int
    }

    /// The parts to leave out, the one with most hits first.
    package var omissions: [Omission] = []
    /// The parts to spell in another way, in the order of the query.
    package var spellings: [Spelling] = []
}
