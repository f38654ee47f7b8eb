/// Something in a file that could not be read as it stands, and what was done about it.
public struct IngestWarning: Sendable, Hashable {
    /// The file's name as given.
    public var file: String
    /// The byte at which it was met.
    public var offset: Int?
    /// What is wrong, and what to do about it: one line.
    public var message: String
    /// Whether an item (a line, an article, the file) was left out because of it.
    public var isRejection: Bool

    /// Makes a warning.
    public init(file: String, offset: Int? = nil, message: String, isRejection: Bool = false) {
        self.file = file
        self.offset = offset
        self.message = message
        self.isRejection = isRejection
    }
}
