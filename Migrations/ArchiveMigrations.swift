/// The schema of an archive, as an ordered list of SQL scripts.
///
/// The list only ever grows.
package enum ArchiveMigrations {
    /// Name and SQL of each migration, oldest first.
    package static let all: [(name: String, sql: @Sendable () -> String)] = [
        ("v0001_create_archive", { text(PackageResources.v0001_create_archive_sql) }),
        ("v0002_search", { text(PackageResources.v0002_search_sql) }),
        ("v0003_fold_more_letters", { text(PackageResources.v0003_fold_more_letters_sql) }),
        ("v0004_curation", { text(PackageResources.v0004_curation_sql) }),
        ("v0005_roles_and_quotes", { text(PackageResources.v0005_roles_and_quotes_sql) }),
        ("v0006_country_of_places", { text(PackageResources.v0006_country_of_places_sql) }),
        ("v0007_recognition", { text(PackageResources.v0007_recognition_sql) }),
        ("v0008_namesakes", { text(PackageResources.v0008_namesakes_sql) }),
        ("v0009_source_facts", { text(PackageResources.v0009_source_facts_sql) }),
        ("v0010_members", { text(PackageResources.v0010_members_sql) }),
        ("v0011_resumed_sources", { text(PackageResources.v0011_resumed_sources_sql) }),
    ]

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
