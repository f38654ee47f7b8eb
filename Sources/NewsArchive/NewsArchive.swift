internal import ArchiveIngest
public import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore

/// An archive of news: opened from one file, filled from files of any known format, asked in the query language.
///
/// Everything here throws ``ArchiveError``.
public struct NewsArchive: Sendable {
    /// What an archive is opened for.
    public enum Access: Sendable {
        /// To be searched; it must be there.
        case reading
        /// To be changed; it must be there.
        case writing
        /// To be filled; it is made when there is none.
        case creating
    }

    let store: ArchiveStore

    /// Opens the archive in the file at `path`.
    ///
    /// One that an earlier version made is brought up to date first. That takes some minutes for a million articles:
    /// `willUpdate` is called before.
    public static func open(
        at path: String, for access: Access, willUpdate: @escaping () -> Void = {}
    ) throws(ArchiveError) -> NewsArchive {
        let mode: ArchiveStore.Mode =
            switch access {
            case .reading: .readOnly
            case .writing: .readWrite
            case .creating: .create
            }
        return try translatingErrors {
            NewsArchive(store: try ArchiveStore.open(path: path, mode: mode, willUpdate: willUpdate))
        }
    }

    /// The article with that identifier, or with the only one that begins so.
    public func article(_ id: String) throws(ArchiveError) -> Article {
        try translatingErrors { try store.article(id) }
    }

    /// The bytes that the article was read from, as they stood in its file; unpacked if that was packed.
    public func rawBytes(of id: String) throws(ArchiveError) -> [UInt8] {
        try translatingErrors {
            let article = try store.article(id)
            let bytes = try rawBytes(of: article)
            guard bytes.isEmpty, article.source?.length ?? 0 > 0 else { return bytes }
            throw ArchiveError(
                .failure, "the archive has no bytes of this article; ingest \(article.file ?? "its file") to add them")
        }
    }

    private func rawBytes(of article: Article) throws -> [UInt8] {
        guard let unpacked = article.source?.member?.unpacked else { return try store.rawBytes(of: article.id) }
        let unpacker = MemberUnpacker(wanting: unpacked)
        try store.forEachRawPiece(of: article.id) { unpacker.add($0) }
        return unpacker.bytes
    }
}
