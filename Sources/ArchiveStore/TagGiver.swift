/// Who a tag of a query is to come from: `user/x`, `source/x`, or `auto/x` for any but the person.
enum TagGiver: String, CaseIterable {
    case user, source, auto

    /// The one that stands before a tag; nil if none does.
    init?(of value: String) {
        guard let giver = Self.allCases.first(where: { value.hasPrefix($0.prefix) }) else { return nil }
        self = giver
    }

    /// What stands before the tag.
    var prefix: String { rawValue + "/" }

    /// What the column `origin` of the table `article_tags` has to be.
    var condition: String {
        switch self {
        case .user, .source: "origin = '\(rawValue)'"
        case .auto: "origin <> '\(TagOrigin.user.rawValue)'"
        }
    }
}
