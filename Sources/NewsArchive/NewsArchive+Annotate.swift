internal import ArchiveIngest
public import ArchiveModel
internal import EntityRecognition

extension NewsArchive {
    /// A document with the names in it.
    public struct AnnotatedText: Sendable {
        /// A place that names an entity.
        public struct Mention: Sendable {
            /// The span in Unicode scalars of the document's text.
            public let range: Range<Int>
            /// What stands there.
            public let text: String
            /// Person, organisation or place.
            public let kind: EntityKind
            /// The canonical name of the entity.
            public let entity: String
        }

        /// The document's identifier; the file's name as given for a text file.
        public let id: String
        /// In reading order.
        public let mentions: [Mention]
    }

    /// A document of tokens with the names in it.
    public struct AnnotatedTokens: Sendable {
        /// A place that names an entity.
        public struct Mention: Sendable {
            /// The number of the sentence, from 0.
            public let sentence: Int
            /// The span in tokens of the sentence.
            public let tokens: Range<Int>
            /// Person, organisation or place.
            public let kind: EntityKind
        }

        /// The document's identifier.
        public let id: String
        /// In reading order.
        public let mentions: [Mention]
    }

    /// What became of the files that were given to be annotated.
    public struct AnnotationReport: Sendable {
        /// Documents read.
        public internal(set) var documents = 0
        /// Mentions found.
        public internal(set) var mentions = 0
        /// Files and lines that could not be read.
        public internal(set) var rejected = 0
        /// Whether it was stopped before the end.
        public internal(set) var wasInterrupted = false
    }

    /// Finds the people, organisations and places in texts, and stores nothing: a file is one text, or has lines of
    /// JSON with `id` and `text`.
    ///
    /// Folders are entered, `-` is standard input. What cannot be read is handed to `warning`, and the rest goes on.
    public static func annotate(
        _ paths: [String], shouldStop: @escaping () -> Bool = { false }, warning: @escaping (IngestWarning) -> Void,
        document: @escaping (AnnotatedText) -> Void
    ) throws(ArchiveError) -> AnnotationReport {
        let recogniser = RuleRecogniser()
        return try annotate(.text, paths, shouldStop, warning) { read in
            guard case .text(let text) = read.content else { return 0 }
            let mentions = recogniser.mentions(in: text)
            document(
                AnnotatedText(
                    id: read.id,
                    mentions: mentions.map { .init(range: $0.range, text: $0.text, kind: $0.kind, entity: $0.entity) }))
            return mentions.count
        }
    }

    /// Finds the people, organisations and places in lines of JSON with `id` and `sentences`, which are lists of tokens.
    public static func annotateTokens(
        _ paths: [String], shouldStop: @escaping () -> Bool = { false }, warning: @escaping (IngestWarning) -> Void,
        document: @escaping (AnnotatedTokens) -> Void
    ) throws(ArchiveError) -> AnnotationReport {
        let recogniser = RuleRecogniser()
        return try annotate(.tokens, paths, shouldStop, warning) { read in
            guard case .sentences(let sentences) = read.content else { return 0 }
            let mentions = recogniser.mentions(in: sentences)
            document(
                AnnotatedTokens(
                    id: read.id,
                    mentions: mentions.map { .init(sentence: $0.sentence, tokens: $0.tokens, kind: $0.kind) }))
            return mentions.count
        }
    }

    private static func annotate(
        _ kind: AnnotationDocument.Kind, _ paths: [String], _ shouldStop: @escaping () -> Bool,
        _ warning: @escaping (IngestWarning) -> Void, mentions: @escaping (AnnotationDocument) -> Int
    ) throws(ArchiveError) -> AnnotationReport {
        try translatingErrors {
            let run = AnnotationRun(kind, shouldStop: shouldStop, warning: warning, mentions: mentions)
            return try run.report(on: paths)
        }
    }
}
