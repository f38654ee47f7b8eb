/// The smallest pieces of a query.
enum QueryToken: Sendable, Hashable {
    case open
    case close
    case or
    case and
    case not
    /// `NEAR/n`.
    case near(Int)
    /// Text in quotes, and the number after `~` if there is one.
    case quoted(String, within: Int?)
    /// The text after `=`, in quotes or not, to be found just as it is written.
    case verbatim(String)
    /// A run of other characters.
    case word(String)
    /// `field:`, whose value is the token after it.
    case field(QueryField, name: String)
    /// `{n..}` after a value.
    case atLeast(Int)

    /// A token with the place at which it begins, in Unicode scalars, and whether a space or nothing comes before it.
    struct Placed: Sendable, Hashable {
        let token: QueryToken
        let position: Int
        let followsSpace: Bool
    }

    /// The operator that a word is, in capitals only.
    static func namedOperator(_ word: String) -> QueryToken? {
        switch word {
        case "OR": .or
        case "AND", "&&": .and
        case "NOT": .not
        default: nil
        }
    }
}
