internal import ArchiveModel

/// What is to be written of a batch: each article once, in its last version.
///
/// An article that comes twice in a batch is not written twice: the full-text index would have to write out all that it
/// has gathered, so as to forget the first. Of the versions before the last it is kept where their bytes are.
struct BatchPlan {
    /// An article as one of the batch's sources has it.
    struct Version {
        let columns: ArticleColumns
        let source: SourceID
    }

    /// An article that is to be written, and the versions whose place it takes.
    struct Entry {
        let version: Version
        let id: String
        /// The version that is in the archive.
        var former: StoredArticle?
        /// Those that came before it in the batch, the oldest first.
        var superseded: [Version] = []
    }

    private var planned: [Entry?] = []
    private var places: [String: Int] = [:]
    private(set) var report = BatchReport()

    /// The articles to be written, in the order of the batch.
    var entries: [Entry] { planned.compactMap(\.self) }

    /// The version of an article that is planned so far.
    func entry(_ id: String) -> Entry? { places[id].flatMap { planned[$0] } }

    /// Takes in the next article of the batch, of which the matcher found that.
    mutating func add(_ version: Version, _ match: ArticleMatcher.Match) {
        switch match {
        case .same: report.unchanged += 1
        case .new(let id):
            report.new += 1
            append(Entry(version: version, id: id))
        case .changed(let former):
            report.updated += 1
            append(Entry(version: version, id: former.id, former: former))
        case .superseded(let id):
            report.updated += 1
            guard let place = places[id], var entry = planned[place] else { return }
            planned[place] = nil
            entry.superseded.append(entry.version)
            append(Entry(version: version, id: id, former: entry.former, superseded: entry.superseded))
        }
    }

    private mutating func append(_ entry: Entry) {
        places[entry.id] = planned.count
        planned.append(entry)
    }
}
