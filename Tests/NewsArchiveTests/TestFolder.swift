import ArchiveModel
import Foundation
import NewsArchive

/// A folder that is gone after the test, with files of any bytes and an archive in it.
final class TestFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/archive-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var archivePath: String { path + "/archive.sqlite" }

    /// Writes a file and gives its path.
    @discardableResult
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return url.path
    }

    /// Writes a file of UTF-8 and gives its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(text.utf8, to: name) }

    func archive(for access: NewsArchive.Access = .creating) throws(ArchiveError) -> NewsArchive {
        try NewsArchive.open(at: archivePath, for: access)
    }

    /// Ingests files into the folder's archive.
    func ingest(_ paths: String..., options: IngestOptions = IngestOptions()) throws -> IngestReport {
        try archive().ingest(paths, options: options)
    }

    /// The titles that a query finds, in alphabetical order.
    func titles(_ query: String = "") throws -> [String] {
        try archive().search(SearchRequest(query, limit: 0)).hits.compactMap(\.article.title).sorted()
    }
}

extension IngestReport {
    /// What the warnings say, without file and place.
    var messages: [String] { warnings.map(\.message) }
}
