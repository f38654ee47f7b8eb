/// Something in an archive that is not as it must be.
package struct ArchiveProblem: Sendable, Equatable {
    /// What it concerns.
    package enum Subject: Sendable, Equatable {
        /// The file as a whole, or one of its tables.
        case archive
        /// An article, by its identifier.
        case article(String)
        /// A source, by its path.
        case source(String)
    }

    /// What mends it.
    package enum Remedy: Int, Sendable, CaseIterable {
        /// Indexes of tables are made anew.
        case reindexing
        /// Rows that belong to something that is not there are taken out.
        case removingStrays
        /// Mentions are counted anew.
        case countingMentions
        /// Names are counted anew.
        case countingNames
        /// The full-text indexes are made anew.
        case rebuildingText
        /// Packed fields are made anew.
        case rebuildingPacked
        /// The source is marked, so that the next ingest of its file reads it again.
        case readingAgain
        /// The file of the source is ingested again, which needs no repair.
        case ingest
        /// Nothing that the archive holds itself.
        case backup
        /// Nothing is to be mended.
        case nothing

        /// Whether a repair mends it.
        package var isRepair: Bool { rawValue < Self.ingest.rawValue }
    }

    /// What it concerns.
    package let subject: Subject
    /// What is wrong, without what mends it.
    package let message: String
    /// What mends it.
    package let remedy: Remedy

    package init(_ subject: Subject, _ message: String, _ remedy: Remedy) {
        self.subject = subject
        self.message = message
        self.remedy = remedy
    }
}

/// What a verification found.
package struct VerifyReport: Sendable, Equatable {
    /// How many articles the archive has.
    package internal(set) var articles = 0
    /// How many sources.
    package internal(set) var sources = 0
    /// How many bytes of sources were compared with their SHA-256.
    package internal(set) var sourceBytes = 0
    /// What is damaged.
    package internal(set) var problems: [ArchiveProblem] = []
    /// What is not damage and yet to be known: sources that are unfinished, or kept without their bytes.
    package internal(set) var notes: [ArchiveProblem] = []
    /// Whether it was stopped before the end.
    package internal(set) var wasInterrupted = false
}

/// How far a verification has come.
package struct VerifyProgress: Sendable {
    /// What is being compared: `sources`.
    package let step: String
    /// How much of it is done; bytes of sources, else articles.
    package let done: Int
    /// How much there is; 0 where that is not known.
    package let total: Int
}

/// Gives the SHA-256 of bytes that it is handed in pieces: 64 lower-case hexadecimal digits.
package typealias SourceDigest = (_ pieces: ((UnsafeRawBufferPointer) -> Void) throws -> Void) throws -> String
