public import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore

extension NewsArchive {
    /// The articles of a request by day, week, month or year; without a unit, by the one that suits their dates.
    public func timeline(_ request: SearchRequest, by unit: CalendarUnit? = nil) throws(ArchiveError) -> Timeline {
        try translatingErrors { try store.timeline(try requested(request).node, by: unit) }
    }
}
