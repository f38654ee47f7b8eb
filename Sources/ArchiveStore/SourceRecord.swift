package import ArchiveModel

/// A file that articles come from, as the archive keeps it.
package struct SourceRecord: Sendable, Equatable {
    /// SHA-256 of every byte, 64 lower-case hexadecimal digits.
    package var sha256: String
    /// The path as the person gave it; `-` for standard input.
    package var path: String
    /// The ingest format that reads it: `page-text`.
    package var format: String
    /// How many bytes it has.
    package var size: Int
    /// The encoding of its text, if it is text: `utf-8`.
    package var encoding: String?

    package init(sha256: String, path: String, format: String, size: Int, encoding: String? = nil) {
        self.sha256 = sha256
        self.path = path
        self.format = format
        self.size = size
        self.encoding = encoding
    }

    /// The last part of the path.
    package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// How much of a source the archive has read.
package enum SourceExtent: Sendable, Equatable {
    /// All of it.
    case whole
    /// So many bytes from its beginning: the articles that end there or before are in the archive.
    case bytes(Int)
}

/// A source's number in the archive.
package struct SourceID: Sendable, Hashable {
    let rawValue: Int64
}

/// An article and the source that it stands in.
package struct SourcedArticle: Sendable {
    package let article: Article
    package let source: SourceID

    package init(article: Article, source: SourceID) {
        self.article = article
        self.source = source
    }
}

/// Whether the archive has a source already.
package enum SourceStatus: Sendable, Equatable {
    /// It is to be read; the archive has none of it, or a part that an interruption left.
    case new(SourceID)
    /// Every article of it is in the archive: how many it brought.
    case known(articleCount: Int)
}

/// What became of the articles of a batch.
package struct BatchReport: Sendable, Equatable {
    /// Articles that the archive did not have.
    package var new = 0
    /// Articles whose text or fields had changed; the older version's bytes stay.
    package var updated = 0
    /// Articles that the archive has just so.
    package var unchanged = 0

    package init(new: Int = 0, updated: Int = 0, unchanged: Int = 0) {
        self.new = new
        self.updated = updated
        self.unchanged = unchanged
    }

    /// Both together.
    package static func + (one: Self, other: Self) -> Self {
        Self(new: one.new + other.new, updated: one.updated + other.updated, unchanged: one.unchanged + other.unchanged)
    }
}

/// An older version of an article, of which the archive keeps the bytes.
package struct ArticleVersion: Sendable, Equatable {
    /// The path of the source that it stood in.
    package let path: String
    /// Where in that source.
    package let source: SourceReference
    /// When another version took its place: ISO 8601, UTC.
    package let replacedAt: String
}
