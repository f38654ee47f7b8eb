internal import ArchiveIngest
internal import ArchiveQuery
internal import ArchiveStore

/// Runs a body and gives whatever it throws as an ``ArchiveError``.
func translatingErrors<Result>(_ body: () throws -> Result) throws(ArchiveError) -> Result {
    do {
        return try body()
    } catch let error as ArchiveError {
        throw error
    } catch let error as ArchiveStoreError {
        throw ArchiveError(error)
    } catch let error as CurationError {
        throw ArchiveError(error.isUnknown ? .notFound : .usage, error.message)
    } catch {
        throw ArchiveError(.failure, String(describing: error))
    }
}

extension ArchiveError {
    fileprivate init(_ error: ArchiveStoreError) {
        let code: Code =
            switch error.code {
            case .unknownArticle: .notFound
            case .ambiguousArticle, .tooComplex, .noHit: .usage
            default: .failure
            }
        self.init(code, code == .failure ? error.description : error.message)
    }
}
