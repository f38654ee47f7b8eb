// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is compiled with: Swift 6 language mode and the upcoming features that tighten it.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "archive",
    products: [
        .library(name: "NewsArchive", targets: ["NewsArchive"]),
        .executable(name: "archive", targets: ["archive"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        // Facts and C libraries.
        .target(name: "CArchiveFacts", exclude: ["data"]),
        .target(name: "CArchiveFTS", linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(name: "CArchiveSafety", linkerSettings: [.linkedLibrary("sqlite3")]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
        // The archive of libgumbo, not the shared library: its calls of itself then go straight, a sixth of its time.
        .target(name: "CHTMLTree", linkerSettings: [.linkedLibrary(":libgumbo.a")]),

        // Values, and the steps from bytes to tables and from words to hits.
        .target(name: "ArchiveModel", dependencies: ["CArchiveFacts"], swiftSettings: strict),
        .target(
            name: "ArchiveIngest",
            dependencies: [
                "ArchiveModel", "CArchiveFacts", "CArchiveSafety", "CHTMLTree", "CZlib", "CZstd",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(
            name: "EntityRecognition", dependencies: ["ArchiveModel", "CArchiveFacts"], swiftSettings: strict),
        .target(name: "ArchiveQuery", dependencies: ["ArchiveModel"], swiftSettings: strict),
        .target(
            name: "ArchiveMigrations", path: "Migrations",
            resources: [
                .embedInCode("v0001_create_archive.sql"), .embedInCode("v0002_search.sql"),
                .embedInCode("v0003_fold_more_letters.sql"), .embedInCode("v0004_curation.sql"),
                .embedInCode("v0005_roles_and_quotes.sql"),
                .embedInCode("v0006_country_of_places.sql"),
                .embedInCode("v0007_recognition.sql"),
                .embedInCode("v0008_namesakes.sql"), .embedInCode("v0009_source_facts.sql"),
                .embedInCode("v0010_members.sql"),
                .embedInCode("v0011_resumed_sources.sql"),
            ],
            swiftSettings: strict),
        .target(
            name: "ArchiveStore",
            dependencies: [
                "ArchiveModel", "ArchiveQuery", "ArchiveMigrations", "CArchiveFTS", "CArchiveSafety", "CZstd",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(
            name: "NewsArchive",
            dependencies: ["ArchiveModel", "ArchiveIngest", "EntityRecognition", "ArchiveQuery", "ArchiveStore"],
            swiftSettings: strict),

        // The command line.
        .target(
            name: "ArchiveCommands",
            dependencies: [
                "ArchiveModel", "NewsArchive", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "archive", dependencies: ["ArchiveCommands"], swiftSettings: strict,
            // At a fixed address nothing has to be relocated when it starts: a tenth of the time of a search.
            linkerSettings: [
                .unsafeFlags(["-Xlinker", "-no-pie"], .when(platforms: [.linux], configuration: .release))
            ]
        ),

        // Measures the store against SQLite; scripts/bench runs it.
        .executableTarget(
            name: "archive-bench",
            dependencies: [
                "ArchiveModel", "ArchiveQuery", "ArchiveStore", .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            path: "Sources/ArchiveBench", swiftSettings: strict),

        // What must hold of every reading, for the tests and for scripts/fuzz.
        .target(name: "IngestChecks", dependencies: ["ArchiveIngest", "ArchiveModel"], swiftSettings: strict),
        .executableTarget(
            name: "archive-fuzz", dependencies: ["IngestChecks"], path: "Sources/ArchiveFuzz", swiftSettings: strict),

        // Makes the model of the tagger; scripts/train-entities runs it.
        .executableTarget(
            name: "train-entities", dependencies: ["EntityRecognition", "ArchiveModel"], path: "Sources/EntityTraining",
            swiftSettings: strict),

        // Tests, one target each.
        .testTarget(name: "ArchiveModelTests", dependencies: ["ArchiveModel"], swiftSettings: strict),
        .testTarget(
            name: "ArchiveIngestTests",
            dependencies: ["ArchiveIngest", "ArchiveModel", "IngestChecks", "CZlib", "CZstd"],
            exclude: ["Fixtures", "FuzzCorpus"], swiftSettings: strict),
        .testTarget(
            name: "EntityRecognitionTests", dependencies: ["EntityRecognition", "ArchiveModel", "CArchiveFacts"],
            exclude: ["Fixtures", "NamePairs.tsv", "QuotePassages.txt", "RolePassages.txt"], swiftSettings: strict),
        .testTarget(name: "ArchiveQueryTests", dependencies: ["ArchiveQuery", "ArchiveModel"], swiftSettings: strict),
        .testTarget(
            name: "ArchiveStoreTests",
            dependencies: [
                "ArchiveStore", "ArchiveModel", "ArchiveQuery", "ArchiveMigrations",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "NewsArchiveTests", dependencies: ["NewsArchive", "ArchiveModel"], swiftSettings: strict),
        .testTarget(
            name: "ArchiveCommandsTests",
            dependencies: ["ArchiveCommands", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            exclude: ["Cases"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
