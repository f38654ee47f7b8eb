package import ArchiveModel
package import ArchiveQuery

extension ArchiveStore {
    /// The articles of a query by day, week, month or year; without a unit, by the one that suits their dates.
    package func timeline(_ query: QueryNode?, by unit: CalendarUnit?) throws(ArchiveStoreError) -> Timeline {
        let dates = try reading { db in try TimelineCounter(db, query: query, cache: cache).dates() }
        guard let unit else { return Timeline(dates.counts, undated: dates.undated) }
        return Timeline(dates.counts, undated: dates.undated, by: unit)
    }
}
