internal import ArchiveModel

/// How many articles have which date, as far as it is known and without times.
struct PublicationDates: Equatable {
    /// The number of articles of each date; a date may be a month or a year alone.
    var counts: [NewsDate: Int] = [:]
    /// The number of articles without a date.
    var undated = 0
}
