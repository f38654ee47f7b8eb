extension Tokeniser {
    enum ScalarKind {
        case space
        case letter
        case digit
        case mark
    }

    static func kind(of scalar: Unicode.Scalar) -> ScalarKind {
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x3000, 0xFEFF: .space
        case 0x30...0x39: .digit
        case 0x21...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7, 0x2010...0x2027, 0x2030...0x206F: .mark
        case 0xC0...0x24F: .letter
        default: generalKind(of: scalar)
        }
    }

    private static func generalKind(of scalar: Unicode.Scalar) -> ScalarKind {
        switch scalar.properties.generalCategory {
        case .decimalNumber: .digit
        case .nonspacingMark, .spacingMark, .enclosingMark, .otherNumber, .letterNumber: .letter
        case .spaceSeparator, .control, .format: .space
        default: scalar.properties.isAlphabetic ? .letter : .mark
        }
    }

    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value >= 0x41 && scalar.value <= 0x5A }
        return scalar.properties.isUppercase
    }

    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x2019, 0x2BC, 0x2018, 0x60: true
        default: false
        }
    }

    /// Quotation marks of all shapes as `"`, dashes between clauses as `—`, hyphens as `-`.
    static func plain(_ mark: Unicode.Scalar) -> Unicode.Scalar {
        switch mark.value {
        case 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C, 0x300D: "\""
        case 0x2018...0x201B: "'"
        case 0x2010, 0x2011: "-"
        case 0x2012...0x2015: "\u{2014}"
        default: mark
        }
    }
}
