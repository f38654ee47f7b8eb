internal import GRDB

extension ArchiveStore {
    /// Proves that the archive is whole, or tells what is not.
    ///
    /// The checks that only read see the archive at one moment, while others may write. `progress` is told how far it is,
    /// `shouldStop` is asked now and then.
    package func verify(
        digest: SourceDigest?, progress: @escaping (VerifyProgress) -> Void = { _ in },
        shouldStop: @escaping () -> Bool = { false }
    ) throws(ArchiveStoreError) -> VerifyReport {
        var findings = VerifyFindings(progress: progress, shouldStop: shouldStop)
        do {
            try database.read { db in
                let checks: [any VerifyCheck] = [
                    StructureCheck(), ReferenceCheck(), ArticleCheck(), NameCountCheck(), PackedCheck(),
                    SourceCheck(digest: digest),
                ]
                for check in checks { try findings.take(check.remedy) { try check.run(db, &$0) } }
            }
            try checkTexts(&findings)
        } catch is VerifyStop {
            findings.report.wasInterrupted = true
        } catch {
            throw ArchiveStoreError(error, path: path)
        }
        return findings.report
    }

    /// Makes anew what the problems of a report need and the tables can tell, and marks damaged sources to be read
    /// again; returns what it did, in words.
    package func repair(_ report: VerifyReport, digest: @escaping SourceDigest) throws(ArchiveStoreError) -> [String] {
        let needed = ArchiveProblem.Remedy.allCases.filter { remedy in
            report.problems.contains { $0.remedy == remedy }
        }
        do {
            return try withoutForeignKeys { db in
                try needed.compactMap { try ArchiveRepair(db: db).take($0, digest: digest) }
            }
        } catch {
            throw ArchiveStoreError(error, path: path)
        }
    }

    /// What is wrong with all but the bytes of sources, a line each.
    package func integrityProblems() throws(ArchiveStoreError) -> [String] {
        try verify(digest: nil).problems.map { problem in
            switch problem.subject {
            case .archive: problem.message
            case .article(let id): "article \(id): \(problem.message)"
            case .source(let path): "source \(path): \(problem.message)"
            }
        }
    }

    /// Compares the full-text indexes, on a connection that may write.
    private func checkTexts(_ findings: inout VerifyFindings) throws {
        let check = TextIndexCheck()
        guard database.configuration.readonly else {
            return try database.writeWithoutTransaction { db in
                try findings.take(check.remedy) { try check.run(db, &$0) }
            }
        }
        do {
            let writable = try ArchiveStore.open(path: path, mode: .readWrite)
            try writable.checkTexts(&findings)
        } catch let error as ArchiveStoreError where error.code == .readOnly || error.code == .cannotOpen {
            let message = "the archive is read-only, so its full-text indexes were not compared with the text"
            findings.report.notes.append(ArchiveProblem(.archive, message, .nothing))
        } catch let error as ArchiveStoreError where error.code == .corrupt {
            let message = "its full-text indexes cannot be compared with the text: " + (error.cause ?? error.message)
            findings.add([ArchiveProblem(.archive, message, .backup)])
        }
    }
}
