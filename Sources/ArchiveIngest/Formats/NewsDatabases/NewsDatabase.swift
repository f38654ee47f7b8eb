internal import ArchiveModel

/// What the exports of databases of news have in common.
enum NewsDatabase {
    /// The source of a document as its agency, if it is one: `Agence France Presse -- English`.
    static func agency(_ publisher: String) -> String? {
        Agency.credited(in: publisher).isEmpty ? nil : publisher
    }
}
