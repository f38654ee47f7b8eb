extension NewsDate: CustomStringConvertible {
    /// The ISO 8601 form, with what is known and no more.
    public var iso8601: String {
        var text = Self.padded(year, to: 4)
        guard let month else { return text }
        text += "-" + Self.padded(month, to: 2)
        guard let day else { return text }
        text += "-" + Self.padded(day, to: 2)
        guard let secondOfDay else { return text }
        let clock = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
        text += "T" + clock.map { Self.padded($0, to: 2) }.joined(separator: ":")
        guard let utcOffset else { return text }
        guard utcOffset != 0 else { return text + "Z" }
        let minutes = abs(utcOffset)
        return text + (utcOffset < 0 ? "-" : "+") + Self.padded(minutes / 60, to: 2) + ":"
            + Self.padded(minutes % 60, to: 2)
    }

    /// The ISO 8601 form.
    public var description: String { iso8601 }

    /// Reads ISO 8601: `2025`, `2025-07`, `2025-07-09`, and a time after `T` or a space, to the minute or finer, with
    /// `Z` or an offset (`+03:00`, `+0300`, `+03`) or without; fractions of a second are dropped.
    public init?(iso8601 text: some StringProtocol) {
        var digits = ISO8601Scanner(bytes: Array(text.utf8))
        guard let year = digits.number(4) else { return nil }
        guard digits.skip("-") else {
            guard digits.isAtEnd else { return nil }
            self.init(year: year)
            return
        }
        guard let month = digits.number(2) else { return nil }
        guard digits.skip("-") else {
            guard digits.isAtEnd else { return nil }
            self.init(year: year, month: month)
            return
        }
        guard let day = digits.number(2) else { return nil }
        guard digits.skip("T") || digits.skip("t") || digits.skip(" ") else {
            guard digits.isAtEnd else { return nil }
            self.init(year: year, month: month, day: day)
            return
        }
        guard let seconds = digits.clock(), let offset = digits.offset(), digits.isAtEnd else { return nil }
        self.init(year: year, month: month, day: day, secondOfDay: seconds, utcOffset: offset.minutes)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

/// Reads the parts of an ISO 8601 text from left to right.
private struct ISO8601Scanner {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func number(_ width: Int) -> Int? {
        guard position + width <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + width] {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        position += width
        return value
    }

    /// `14:05`, `14:05:59`, `14:05:59.123`; seconds since midnight.
    mutating func clock() -> Int? {
        guard let hours = number(2), skip(":"), let minutes = number(2), hours < 24, minutes < 60 else { return nil }
        guard skip(":") else { return hours * 3600 + minutes * 60 }
        guard let seconds = number(2), seconds <= 60 else { return nil }
        if skip(".") || skip(",") {
            while number(1) != nil {}
        }
        return hours * 3600 + minutes * 60 + min(seconds, 59)
    }

    /// `Z`, `+03:00`, `-0330`, `+03` or nothing.
    mutating func offset() -> (minutes: Int?, Void)? {
        if isAtEnd { return (nil, ()) }
        if skip("Z") || skip("z") { return (0, ()) }
        let sign = skip("+") ? 1 : skip("-") ? -1 : 0
        guard sign != 0, let hours = number(2) else { return nil }
        _ = skip(":")
        let minutes = isAtEnd ? 0 : number(2)
        guard let minutes, minutes < 60 else { return nil }
        return (sign * (hours * 60 + minutes), ())
    }
}
