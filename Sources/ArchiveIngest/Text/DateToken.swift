/// A piece of a line as dates are made of: a number, a word or a sign.
enum DateToken: Equatable {
    /// Digits: their value and how many they are.
    case number(Int, width: Int)
    /// Letters, lower-case.
    case word(String)
    /// Anything else but white space.
    case sign(Unicode.Scalar)

    /// The value of a decimal digit of the scripts that news is written in.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        let zero: UInt32 =
            switch scalar.value {
            case 0x30...0x39: 0x30
            case 0x660...0x669: 0x660
            case 0x6F0...0x6F9: 0x6F0
            case 0x966...0x96F: 0x966
            case 0x9E6...0x9EF: 0x9E6
            case 0xE50...0xE59: 0xE50
            case 0xFF10...0xFF19: 0xFF10
            default: 0
            }
        return zero == 0 ? nil : Int(scalar.value - zero)
    }

    /// The tokens of a line.
    ///
    /// A word ends at a change from small to capital letters: copied pages glue
    /// `PublishedJan 5`, and after a year of four digits: they glue `05.01.20245. Januar`. Where what is glued
    /// is not to be split, `20250708` is one number.
    static func tokens(of line: some StringProtocol, splitsGlued: Bool = true) -> [DateToken] {
        var tokens: [DateToken] = []
        var word = ""
        var wasSmall = false
        var value = 0
        var width = 0
        func flush() {
            if !word.isEmpty { tokens.append(.word(folded(word))) }
            if width > 0 { tokens.append(.number(value, width: width)) }
            word = ""
            value = 0
            width = 0
        }
        for scalar in line.unicodeScalars {
            if let digit = digit(scalar) {
                if !word.isEmpty || splitsGlued && width == 4 && (1900...2100).contains(value) || width == 9 { flush() }
                value = value * 10 + digit
                width += 1
                continue
            }
            if width > 0 { flush() }
            guard isLetter(scalar) else {
                flush()
                wasSmall = false
                if scalar != " ", !scalar.properties.isWhitespace { tokens.append(.sign(scalar)) }
                continue
            }
            if isUnit(scalar) || splitsGlued && wasSmall && isCapital(scalar) { flush() }
            word.unicodeScalars.append(scalar)
            wasSmall = isSmall(scalar)
            if isUnit(scalar) { flush() }
        }
        flush()
        return tokens
    }

    /// The signs for year, month, day, hour and minute of Chinese, Japanese and Korean, which stand glued to numbers.
    private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "年", "月", "日", "時", "时", "分", "년", "월", "일", "시", "분": true
        default: false
        }
    }

    // The properties of ASCII are told without the tables of Unicode, for most lines are of it.

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x80 else { return isSmall(scalar) || isCapital(scalar) }
        return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
    }

    private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
    }

    private static func folded(_ word: String) -> String {
        var folded = word.lowercased()
        folded.unicodeScalars.removeAll { $0 == "\u{307}" }
        return folded
    }
}
