/// A time of day as a line states it.
struct Clock: Equatable {
    /// Seconds since midnight.
    var secondOfDay: Int
    /// Minutes east of UTC.
    var utcOffset: Int?
    /// The token behind it.
    var end: Int
}

/// Reads the time that stands next to a date.
struct ClockScanner {
    let tokens: [DateToken]

    /// The time within a few tokens after the date: `, 17:47 Uhr`, `at 4:00 PM EDT`, `T14:05:00+03:00`, `à 14h05`.
    func clock(after index: Int) -> Clock? {
        var next = index
        while next < min(index + 5, tokens.count) {
            if let clock = clock(at: next) { return clock }
            if case .number = tokens[next] { return nil }
            if case .word(let word) = tokens[next], MonthNames.month(word) != nil { return nil }
            next += 1
        }
        return nil
    }

    /// The time just before the date: `17:47, 3. Mai 2024`.
    func clock(before index: Int) -> Clock? {
        for start in stride(from: index - 3, through: max(0, index - 9), by: -1) {
            if var clock = clock(at: start), clock.end <= index, index - clock.end <= 2 {
                clock.end = index
                return clock
            }
        }
        return nil
    }

    /// The time at a token of a field that holds a date alone: also `24:00`, counted as the end of the day, and behind a
    /// `T` four or six digits.
    func timestamp(at index: Int) -> Clock? {
        guard case .number(let value, let width)? = token(index) else { return nil }
        if width == 2, value == 24, sign(index + 1) == ":", token(index + 2) == .number(0, width: 2) {
            let hasSeconds = sign(index + 3) == ":" && token(index + 4) == .number(0, width: 2)
            return Clock(secondOfDay: 86_400, utcOffset: nil, end: index + (hasSeconds ? 5 : 3))
        }
        guard width == 4 || width == 6, token(index - 1) == .word("t") else { return clock(at: index) }
        let digits = width == 4 ? value * 100 : value
        let (hour, minute, second) = (digits / 10_000, digits / 100 % 100, digits % 100)
        guard hour < 24, minute < 60, second < 60 else { return nil }
        return Clock(secondOfDay: hour * 3600 + minute * 60 + second, utcOffset: nil, end: index + 1)
    }

    private func clock(at index: Int) -> Clock? {
        guard index >= 0, index + 2 < tokens.count, case .number(let hour, let width) = tokens[index], width <= 2,
            hour < 24, isSeparator(index + 1), case .number(let minute, let minuteWidth) = tokens[index + 2],
            minuteWidth == 2, minute < 60
        else { return nil }
        var clock = Clock(secondOfDay: hour * 3600 + minute * 60, utcOffset: nil, end: index + 3)
        if sign(clock.end) == ":", case .number(let second, 2)? = token(clock.end + 1), second <= 60 {
            clock.secondOfDay += min(second, 59)
            clock.end += 2
            if sign(clock.end) == ".", case .number? = token(clock.end + 1) { clock.end += 2 }
        }
        readHalfOfDay(hour: hour, into: &clock)
        readZone(into: &clock)
        return clock
    }

    /// `:`, `h`, `時`; a point only before a word for the hour or after one, for `4.5` is no time.
    private func isSeparator(_ index: Int) -> Bool {
        switch tokens[index] {
        case .sign(":"), .sign("："), .word("h"), .word("時"), .word("时"), .word("시"): return true
        case .sign("."):
            if case .word(let word)? = token(index - 2), ["kl", "klo", "um", "ore", "ob", "at"].contains(word) {
                return true
            }
            guard case .word(let word)? = token(index + 3) else { return false }
            return ["uhr", "am", "pm", "hod", "h"].contains(word)
        default: return false
        }
    }

    private func readHalfOfDay(hour: Int, into clock: inout Clock) {
        guard case .word(var word)? = token(clock.end) else { return }
        var end = clock.end + 1
        if word == "a" || word == "p", sign(end) == ".", token(end + 1) == .word("m") {
            word += "m"
            end += sign(end + 2) == "." ? 3 : 2
        }
        guard (1...12).contains(hour), word == "am" || word == "pm" else { return }
        if word == "pm", hour < 12 { clock.secondOfDay += 12 * 3600 }
        if word == "am", hour == 12 { clock.secondOfDay -= 12 * 3600 }
        clock.end = end
    }

    private func readZone(into clock: inout Clock) {
        var next = clock.end
        if sign(next) == "(" { next += 1 }
        if token(next) == .word("uhr") || token(next) == .word("分") { next += 1 }
        if case .word? = token(next) {} else if next != clock.end { return }
        guard let zone = zone(at: next) else { return }
        clock.utcOffset = zone.minutes
        clock.end = zone.end
    }

    /// The zone at a token: `GMT`, `+03:00`, `UTC+1`; of a field that holds a date alone also the letters that armies
    /// and RFC 822 use, and the short forms of American zones.
    func zone(at index: Int, ofField isField: Bool = false) -> (minutes: Int, end: Int)? {
        guard case .word(let word)? = token(index) else { return offset(at: index) }
        guard let minutes = Self.zones[word] ?? (isField ? Self.fieldZones[word] : nil) else { return nil }
        guard minutes == 0, word != "z", let offset = offset(at: index + 1) else { return (minutes, index + 1) }
        return offset
    }

    /// `+0300`, `-03:30`, `+3`.
    private func offset(at index: Int) -> (minutes: Int, end: Int)? {
        guard let sign = sign(index), sign == "+" || sign == "-" || sign == "−",
            case .number(let value, let width)? = token(index + 1), width <= 4
        else { return nil }
        var minutes = width > 2 ? value / 100 * 60 + value % 100 : value * 60
        var end = index + 2
        if self.sign(end) == ":", case .number(let rest, 2)? = token(end + 1) {
            minutes += rest
            end += 2
        }
        return minutes <= 14 * 60 ? (sign == "+" ? minutes : -minutes, end) : nil
    }

    private func token(_ index: Int) -> DateToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    private func sign(_ index: Int) -> Unicode.Scalar? {
        guard case .sign(let sign)? = token(index) else { return nil }
        return sign
    }

    /// Minutes east of UTC of the abbreviations that mean one zone in news.
    private static let zones: [String: Int] = [
        "z": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "wat": 60, "cest": 120,
        "mesz": 120, "eet": 120, "sast": 120, "cat": 120, "eest": 180, "msk": 180, "мск": 180, "tsi": 180, "trt": 180,
        "eat": 180, "gst": 240, "pkt": 300, "ist": 330, "npt": 345, "ict": 420, "wib": 420, "hkt": 480, "sgt": 480,
        "pht": 480, "myt": 480, "awst": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720,
        "nzdt": 780, "ast": -240, "adt": -180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
        "mdt": -360, "pst": -480, "pdt": -420, "brt": -180, "art": -180,
    ]

    /// Those that mean a zone only where nothing but a date can stand: a letter counts as RFC 822 (5.2) has it, where A
    /// is an hour west of UTC.
    private static let fieldZones: [String: Int] = {
        var zones = [
            "ut": 0, "et": -300, "ct": -360, "mt": -420, "pt": -480, "at": -240, "met": 60, "mest": 120, "nst": -210,
            "ndt": -150, "akst": -540, "akdt": -480, "hst": -600,
        ]
        for (index, letter) in "abcdefghiklm".enumerated() { zones[String(letter)] = -60 * (index + 1) }
        for (index, letter) in "nopqrstuvwxy".enumerated() { zones[String(letter)] = 60 * (index + 1) }
        return zones
    }()
}
