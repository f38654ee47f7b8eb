package import ArchiveModel

/// A kind of file that the archive reads.
///
/// A new one is a file in `Formats/`, a line in ``IngestFormatRegistry`` and a
/// folder of fixtures.
package protocol IngestFormat: Sendable {
    /// The name that `--as` takes and every article carries: `page-text`.
    var name: String { get }
    /// What it is, in one line, for people.
    var summary: String { get }
    /// The endings that its files' names commonly have, without the dot, lower-case.
    var fileExtensions: [String] { get }

    /// How sure the format is that the file is one of its own, by its content first.
    func confidence(in file: SourceFile) -> DetectionConfidence
    /// Reads the file from its first byte to its last, handing over each article as soon as it is whole. A bad item
    /// is a warning and the rest goes on; what is thrown comes from `output` and ends the reading.
    func read(_ file: SourceFile, into output: ParseOutput) throws
}

/// How sure a format is that a file is its own.
package enum DetectionConfidence: Int, Sendable, Comparable {
    case no
    /// It can be read so, as almost any text can.
    case possible
    /// It has the shape.
    case likely
    /// It has a signature that nothing else has.
    case certain

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// Where a format puts what it reads.
package struct ParseOutput {
    /// Takes an article.
    package let article: (ParsedArticle) throws -> Void
    /// Takes a warning: the byte of the file, what is wrong and what to do, and whether an item was left out.
    package let warning: (_ offset: Int?, _ message: String, _ isRejection: Bool) -> Void

    package init(
        article: @escaping (ParsedArticle) throws -> Void,
        warning: @escaping (_ offset: Int?, _ message: String, _ isRejection: Bool) -> Void
    ) {
        self.article = article
        self.warning = { warning($0, TextCleaning.warning($1), $2) }
    }
}
