extension SearchResult {
    /// What may help where a request finds nothing.
    public struct Advice: Sendable, Hashable {
        /// A part of the request without which there are hits.
        public struct Omission: Sendable, Hashable {
            /// The part to leave out, as it is written in the query language.
            public let clause: String
            /// How many articles the rest of the request finds.
            public let total: Int
            /// For a part that asks for a date: the first and the last date of those articles, ISO 8601.
            public let dates: ClosedRange<String>?
        }

        /// A part of the request that was perhaps meant to be spelled in another way.
        public struct Spelling: Sendable, Hashable {
            /// The part as it was asked for, in the query language.
            public let clause: String
            /// How many articles it finds by itself; if any, none of them matches the rest of the request.
            public let total: Int
            /// Near ones that do find something, most articles first.
            public let suggestions: [Suggestion]
        }

        /// What can be asked for instead of a part of the request.
        public struct Suggestion: Sendable, Hashable {
            /// The part as it could be, in the query language.
            public let clause: String
            /// How many articles it finds by itself.
            public let total: Int
        }

        /// The parts to leave out, the one with most hits first.
        public let omissions: [Omission]
        /// The parts to spell in another way, in the order of the request.
        public let spellings: [Spelling]
    }
}
