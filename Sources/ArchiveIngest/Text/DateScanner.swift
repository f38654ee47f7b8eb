internal import ArchiveModel

/// Reads the dates out of a line's tokens from left to right.
struct DateScanner {
    let tokens: [DateToken]
    private var position = 0

    init(tokens: [DateToken]) {
        self.tokens = tokens
    }

    mutating func matches() -> [DateMatch] {
        var found: [DateMatch] = []
        var label: [String] = []
        var words = 0
        while position < tokens.count {
            let start = position
            if let day = calendarDay() {
                let end = position
                let clock =
                    ClockScanner(tokens: tokens).clock(after: end) ?? ClockScanner(tokens: tokens).clock(before: start)
                position = max(end, clock?.end ?? end)
                found.append(DateMatch(date: day.with(clock), label: label, otherWords: 0))
                label = []
                continue
            }
            if case .word(let word) = tokens[start] {
                label.append(word)
                words += 1
            }
            position = start + 1
        }
        for index in found.indices { found[index].otherWords = words }
        return found
    }

    /// A day that starts at the position, which moves behind it.
    private mutating func calendarDay() -> NewsDate? {
        switch tokens[position] {
        case .number(let value, let width): numericDay(value, width: width) ?? dayMonthYear(value, width: width)
        case .word: monthFirst()
        case .sign: nil
        }
    }

    /// `2025-07-09`, `2025年7月9日`, `2025. január 5.`, `2024 m. kovo 31 d.`, `9.7.2025`, `7/9/25`.
    private mutating func numericDay(_ value: Int, width: Int) -> NewsDate? {
        let start = position
        if width == 8, let day = NewsDate(year: value / 10_000, month: value / 100 % 100, day: value % 100),
            (1900...2100).contains(day.year)
        {
            position += 1
            return day
        }
        if width == 4, let day = yearFirst(value) { return day }
        position = start
        guard width <= 2, let sign = separator(after: start), let second = number(start + 2), second.width <= 2,
            separator(after: start + 2) == sign, let third = number(start + 4), third.width == 4 || third.width == 2
        else { return nil }
        let year = third.width == 4 ? third.value : 2000 + third.value
        guard third.width == 4 || sign == "." || sign == "/", plausible(year) else { return nil }
        let monthFirst = second.value > 12 || sign == "/" && isAmerican(after: start + 5)
        let (day, month) = monthFirst ? (second.value, value) : (value, second.value)
        guard let date = NewsDate(year: year, month: month, day: day) else { return nil }
        position = start + 5
        return date
    }

    private mutating func yearFirst(_ year: Int) -> NewsDate? {
        guard plausible(year) else { return nil }
        var next = position + 1
        if case .word(let word)? = token(next), ["年", "년", "m", "г", "год", "года", "gada", "jaar"].contains(word) {
            next += 1
        }
        while let sign = sign(next), ["-", "/", ".", ",", "–"].contains(sign) { next += 1 }
        var month: Int?
        if let number = number(next), number.width <= 2 {
            guard next > position + 1 else { return nil }
            month = number.value
            next += 1
        } else if let name = monthName(next) {
            month = name.month
            next = name.end
        }
        guard let month else { return nil }
        if case .word(let word)? = token(next), word == "月" || word == "월" { next += 1 }
        while let sign = sign(next), ["-", "/", ".", "–"].contains(sign) { next += 1 }
        guard let day = number(next), day.width <= 2,
            let date = NewsDate(year: year, month: month, day: day.value)
        else { return nil }
        position = next + 1
        if case .word(let word)? = token(position), word == "日" || word == "일" { position += 1 }
        return date
    }

    /// `3. Mai 2024`, `5 de junio de 2025`, `31st October, 2025`, `1er août 2024`.
    private mutating func dayMonthYear(_ day: Int, width: Int) -> NewsDate? {
        guard width <= 2 else { return nil }
        var next = position + 1
        var skipped = 0
        while skipped < 3 {
            if let sign = sign(next), [".", "º", "°", "-", "ª", ",", "/", "\u{2011}", "–", "·"].contains(sign) {
            } else if case .word(let word)? = token(next), Self.dayWords.contains(word) {
            } else {
                break
            }
            next += 1
            skipped += 1
        }
        guard let month = monthName(next) ?? vietnamese(next), let year = year(month.end) else { return nil }
        guard let date = NewsDate(year: year.value, month: month.month, day: day) else { return nil }
        position = year.end
        return date
    }

    /// `July 9, 2025`, `Aug. 08 2024`, `oct 5 de 2024`.
    private mutating func monthFirst() -> NewsDate? {
        guard let month = monthName(position) else { return nil }
        var next = month.end
        if sign(next) == "." || sign(next) == "-" { next += 1 }
        guard let day = number(next), day.width <= 2, let year = year(next + 1),
            let date = NewsDate(year: year.value, month: month.month, day: day.value)
        else { return nil }
        position = year.end
        return date
    }

    /// A year with what may stand before it: `, 2025`, `de 2025`, `th, 2025`.
    private func year(_ index: Int) -> (value: Int, end: Int)? {
        var next = index
        var skipped = 0
        while skipped < 3 {
            if let sign = sign(next), [".", ",", "-", "/", "،", "\u{2011}", "–", "'", "’"].contains(sign) {
            } else if case .word(let word)? = token(next), Self.yearWords.contains(word) {
            } else {
                break
            }
            next += 1
            skipped += 1
        }
        guard let number = number(next) else { return nil }
        if number.width == 4, (2450...2650).contains(number.value) { return (number.value - 543, next + 1) }
        guard number.width == 4, plausible(number.value) else { return nil }
        return (number.value, next + 1)
    }

    private func monthName(_ index: Int) -> (month: Int, end: Int)? {
        guard case .word(let word)? = token(index) else { return nil }
        if case .word(let second)? = token(index + 1), let month = MonthNames.month(word + " " + second) {
            return (month, index + 2)
        }
        return MonthNames.month(word).map { ($0, index + 1) }
    }

    /// `tháng 7`.
    private func vietnamese(_ index: Int) -> (month: Int, end: Int)? {
        guard token(index) == .word("tháng"), let month = number(index + 1), (1...12).contains(month.value) else {
            return nil
        }
        return (month.value, index + 2)
    }

    private func isAmerican(after index: Int) -> Bool {
        tokens[min(index, tokens.count)...].prefix(8).contains { token in
            guard case .word(let word) = token else { return false }
            return ["et", "est", "edt", "pt", "pst", "pdt", "ct", "cst", "cdt", "mst", "mdt"].contains(word)
        }
    }

    private func plausible(_ year: Int) -> Bool { (1800...2100).contains(year) }

    private func token(_ index: Int) -> DateToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    private func number(_ index: Int) -> (value: Int, width: Int)? {
        guard case .number(let value, let width)? = token(index) else { return nil }
        return (value, width)
    }

    private func sign(_ index: Int) -> Unicode.Scalar? {
        guard case .sign(let sign)? = token(index) else { return nil }
        return sign
    }

    private func separator(after index: Int) -> Unicode.Scalar? {
        guard let sign = sign(index + 1), [".", "/", "-", "–", "\u{2011}"].contains(sign) else { return nil }
        return sign
    }

    private static let dayWords: Set<String> = [
        "st", "nd", "rd", "th", "er", "de", "of", "di", "den", "d", "a", "e", "ta", "ngày", "din", "da", "i",
    ]
    private static let yearWords: Set<String> = [
        "de", "del", "of", "st", "nd", "rd", "th", "di", "do", "d", "й", "г", "năm", "ए",
    ]
}

extension NewsDate {
    /// The same day at that time.
    fileprivate func with(_ clock: Clock?) -> NewsDate {
        guard let clock else { return self }
        return NewsDate(
            year: year, month: month, day: day, secondOfDay: clock.secondOfDay, utcOffset: clock.utcOffset) ?? self
    }
}
