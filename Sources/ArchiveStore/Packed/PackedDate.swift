internal import ArchiveModel

/// A publication date as one number: the day, and how much of it is known.
struct PackedDate: Hashable {
    /// How much of a date is known.
    enum Precision: Int, Comparable {
        case none, year, month, day

        static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    /// The number of the day (``NewsDate/dayNumber``), the first of its year or month where no more is known.
    let day: Int
    let precision: Precision

    /// The number that stands for it; 0 without a date.
    var number: UInt64 { precision == .none ? 0 : UInt64(max(0, day)) << 2 | UInt64(precision.rawValue) }

    init(_ date: NewsDate?) {
        day = date?.dayNumber ?? 0
        precision = date.map { $0.day != nil ? .day : $0.month != nil ? .month : .year } ?? .none
    }

    /// The date, with what is known of it; nil without one.
    var newsDate: NewsDate? {
        guard precision > .none, let date = NewsDate(dayNumber: day) else { return nil }
        return date.known(to: precision)
    }

    init(number: UInt64) {
        day = Int(number >> 2)
        precision = Precision(rawValue: Int(number & 3)) ?? .none
    }
}

extension NewsDate {
    /// The date as far as so much of it is known.
    func known(to precision: PackedDate.Precision) -> NewsDate? {
        NewsDate(year: year, month: precision >= .month ? month : nil, day: precision >= .day ? day : nil)
    }
}
