internal import ArchiveModel

extension NewsDate {
    /// The moment that many seconds after 1970 began in UTC; nothing outside the years 1 to 9999.
    init?(unixTime seconds: Int) {
        let (day, secondOfDay) = (Self.floorDivided(seconds, by: 86_400), Self.remainder(seconds, by: 86_400))
        // Years that begin in March put the leap day last; an era is the 400 years after which the calendar repeats.
        let fromMarch = day + 719_468
        let (era, dayOfEra) = (Self.floorDivided(fromMarch, by: 146_097), Self.remainder(fromMarch, by: 146_097))
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, secondOfDay: secondOfDay, utcOffset: 0)
    }

    private static func remainder(_ number: Int, by divisor: Int) -> Int {
        let rest = number % divisor
        return rest < 0 ? rest + divisor : rest
    }

    private static func floorDivided(_ number: Int, by divisor: Int) -> Int {
        (number - remainder(number, by: divisor)) / divisor
    }
}
