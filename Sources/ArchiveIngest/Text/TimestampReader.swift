internal import ArchiveModel

/// Reads a field that holds one date, in the spellings that programs write.
///
/// They are those of RFC 822 (`Tue, 08 Jul 2025 14:03:00 +0300`) and its kin, of C (`Tue Jul  8 14:03:00 EEST 2025`), and
/// of ISO 8601 and the W3C (`2025-07-08T14:03+03:00`, `20250708T1403Z`, `2025-189`), with the slips that are common in
/// feeds: no weekday or a wrong one, years of two digits, no seconds, 24:00.
struct TimestampReader {
    private let tokens: [DateToken]
    private var position = 0
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var clock: Clock?
    private var offset: Int?

    /// The date of a text that holds nothing else but words before it; nil if anything in it is not understood.
    static func date(of text: some StringProtocol) -> NewsDate? {
        guard text.utf8.count < 100 else { return nil }
        var reader = Self(tokens: DateToken.tokens(of: withoutComments(text), splitsGlued: false))
        return reader.date()
    }

    private init(tokens: [DateToken]) {
        self.tokens = tokens
    }

    /// The text without what stands in parentheses, which may lie in each other (RFC 822, section 3.4.3).
    private static func withoutComments(_ text: some StringProtocol) -> String {
        var depth = 0
        var isEscaped = false
        return text.reduce(into: "") { rest, character in
            let isPlain = !isEscaped
            isEscaped = character == "\\" && isPlain
            if character == "(", isPlain { depth += 1 }
            if depth == 0 { rest.append(character) }
            if character == ")", isPlain, depth > 0 { depth -= 1 }
        }
    }

    private mutating func date() -> NewsDate? {
        skipLabel()
        if !readYearFirst() { readDayFirst() }
        guard let year else { return nil }
        while position < tokens.count {
            guard readClock() || readZone() || skipFiller() else { return nil }
        }
        return date(year: year)
    }

    private func date(year: Int) -> NewsDate? {
        guard let clock else { return NewsDate(year: year, month: month, day: day) }
        let isMidnight = clock.secondOfDay == 86_400
        let day = NewsDate(year: year, month: month, day: day)
            .flatMap { isMidnight ? NewsDate(dayNumber: $0.dayNumber + 1) : $0 }
        return day.flatMap { day in
            NewsDate(
                year: day.year, month: day.month, day: day.day, secondOfDay: isMidnight ? 0 : clock.secondOfDay,
                utcOffset: clock.utcOffset ?? offset)
        }
    }

    // MARK: The day

    /// The words before the date: a label, the weekday.
    private mutating func skipLabel() {
        while position < tokens.count {
            switch tokens[position] {
            case .number: return
            case .word(let word) where MonthNames.month(word) != nil && number(position + 1) != nil: return
            case .word, .sign: position += 1
            }
        }
    }

    /// `2025-07-08`, `2025/07/08`, `20250708`, `2025-07`, `2025-189`, `2025`.
    private mutating func readYearFirst() -> Bool {
        guard let first = number(position) else { return false }
        switch first.width {
        case 8: (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
        case 7: setDayOfYear(first.value % 1000, of: first.value / 1000)
        case 4:
            guard isAtEnd(position + 1) || isSeparator(position + 1) else { return false }
            year = first.value
            readRestOfDay()
        default: return false
        }
        position += 1
        if token(position) == .word("t") { position += 1 }
        return year.map { (1000...9999).contains($0) } ?? false
    }

    /// Leaves the position at the last number.
    private mutating func readRestOfDay() {
        guard isSeparator(position + 1), let second = number(position + 2) else { return }
        guard second.width <= 3 else { return }
        position += 2
        if second.width == 3, let year { return setDayOfYear(second.value, of: year) }
        month = second.value
        guard isSeparator(position + 1), let third = number(position + 2), third.width <= 2 else { return }
        position += 2
        day = third.value
    }

    private mutating func setDayOfYear(_ number: Int, of year: Int) {
        guard let first = NewsDate(year: year, month: 1, day: 1), (1...366).contains(number),
            let date = NewsDate(dayNumber: first.dayNumber + number - 1), date.year == year
        else { return }
        (self.year, month, day) = (date.year, date.month, date.day)
    }

    /// `08 Jul 2025`, `Jul 8, 2025`, `8-Jul-25`; in C's form the year comes behind the time and its zone.
    private mutating func readDayFirst() {
        for _ in 0..<2 {
            if day == nil, let number = number(position), number.width <= 2 {
                day = number.value
            } else if month == nil, case .word(let word)? = token(position), let named = MonthNames.month(word) {
                month = named
            } else {
                return
            }
            position += 1
            while isSeparator(position) || sign(position) == "," { position += 1 }
        }
        if sign(position + 1) == ":" {
            guard readClock() else { return }
            while !isYear(position), readZone() || skipFiller() {}
        }
        guard let number = number(position), [2, 4].contains(number.width) else { return }
        year = number.width == 4 ? number.value : number.value + (number.value < 50 ? 2000 : 1900)
        position += 1
    }

    // MARK: The time

    private mutating func readClock() -> Bool {
        guard clock == nil, day != nil, number(position) != nil else { return false }
        clock = ClockScanner(tokens: tokens).timestamp(at: position)
        guard let clock else { return false }
        position = clock.end
        return true
    }

    /// `GMT`, `+0300`, `GMT+3`.
    private mutating func readZone() -> Bool {
        guard let clock, clock.utcOffset == nil, offset == nil else { return false }
        guard let zone = ClockScanner(tokens: tokens).zone(at: position, ofField: true) else { return false }
        offset = zone.minutes
        position = zone.end
        return true
    }

    /// A sign or word that tells nothing.
    private mutating func skipFiller() -> Bool {
        switch token(position) {
        case .sign(","), .sign("."), .sign("/"), .sign("-"), .sign("|"), .word("t"), .word("at"), .word("etc"): break
        default: return false
        }
        position += 1
        return true
    }

    private func isYear(_ index: Int) -> Bool { number(index)?.width == 4 }
    private func isAtEnd(_ index: Int) -> Bool { index >= tokens.count }

    private func isSeparator(_ index: Int) -> Bool {
        switch token(index) {
        case .sign("-"), .sign("/"), .sign("."): true
        default: false
        }
    }

    private func token(_ index: Int) -> DateToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    private func sign(_ index: Int) -> Unicode.Scalar? {
        guard case .sign(let sign)? = token(index) else { return nil }
        return sign
    }

    private func number(_ index: Int) -> (value: Int, width: Int)? {
        guard case .number(let value, let width)? = token(index) else { return nil }
        return (value, width)
    }
}
