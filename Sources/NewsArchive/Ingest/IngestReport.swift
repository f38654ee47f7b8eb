public import ArchiveModel

/// What became of the files that were given.
public struct IngestReport: Sendable {
    /// Files read, those known already among them.
    public var files = 0
    /// Articles that the archive had not.
    public var new = 0
    /// Articles that it had in another version.
    public var updated = 0
    /// Articles that it had as they are.
    public var unchanged = 0
    /// Files, lines and articles that could not be read.
    public var rejected = 0
    /// What could not be read as it stands, and why.
    public var warnings: [IngestWarning] = []
    /// Lines that were set apart as furniture.
    public var furnitureLines = 0
    /// Whether it was stopped before the end.
    public var wasInterrupted = false

    /// Nothing yet.
    public init() {}
}

/// How far an ingest has come.
public struct IngestProgress: Sendable {
    /// Articles written so far.
    public var articles: Int
    /// Bytes of the files read so far.
    public var bytes: Int
    /// Bytes of all files, as far as their sizes are known.
    public var totalBytes: Int?
    /// The file that is being read.
    public var file: String
}
