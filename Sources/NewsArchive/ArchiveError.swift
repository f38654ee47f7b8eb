/// Something that the archive could not do: what, where, and what to do about it.
public struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Code: String, Sendable {
        /// The person asked for something that does not exist or cannot be understood: a bad query, an unknown format.
        case usage
        /// Nothing answers: an unknown article.
        case notFound
        /// A file, a disk or an archive stood in the way.
        case failure
    }

    /// What kind of failure it is.
    public let code: Code
    /// One line: what went wrong, then what to do.
    public let message: String
    /// Further lines that help, such as the query with a caret under the place.
    public let details: String?

    /// Makes an error.
    public init(_ code: Code, _ message: String, details: String? = nil) {
        self.code = code
        self.message = message
        self.details = details
    }

    /// The message.
    public var description: String { message }
}
