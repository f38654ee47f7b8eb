/// The answers in a crawl that are no articles that can be read.
struct UnreadAnswers {
    private var counts: [String: Int] = [:]
    private var first: Int?

    mutating func add(mediaType: String?, at offset: Int) {
        counts[mediaType ?? "no type", default: 0] += 1
        first = first ?? offset
    }

    /// One line for all of them, at the first.
    var warning: (offset: Int, message: String)? {
        guard let first else { return nil }
        let kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { $0.key + ($0.value == 1 ? "" : " \($0.value)") }.joined(separator: ", ")
        let total = counts.values.reduce(0, +)
        return (
            first,
            total == 1
                ? "1 answer holds no article that can be read (\(kinds)): this one"
                : "\(total) answers hold no article that can be read (\(kinds)): this is the first"
        )
    }
}
