/// The scripts that the languages of news are written in.
enum Script: Int, Hashable, CaseIterable {
    case latin, cyrillic, greek, arabic, hebrew, devanagari, bengali, tamil, telugu, malayalam, gujarati, punjabi
    case kannada, sinhala, thai, lao, khmer, burmese, georgian, armenian, ethiopic, hangul, kana, han

    /// How many letters of an alphabet say as much as one sign: several where a sign is a syllable or a word.
    var lettersPerSign: Int {
        switch self {
        case .han, .kana, .hangul: 3
        default: 1
        }
    }

    /// The script of a letter beyond ASCII, by Unicode's blocks.
    init?(of scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x530...0x58F: self = .armenian
        case 0x590...0x5FF: self = .hebrew
        case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
        case 0x900...0x97F: self = .devanagari
        case 0x980...0x9FF: self = .bengali
        case 0xA00...0xA7F: self = .punjabi
        case 0xA80...0xAFF: self = .gujarati
        case 0xB80...0xBFF: self = .tamil
        case 0xC00...0xC7F: self = .telugu
        case 0xC80...0xCFF: self = .kannada
        case 0xD00...0xD7F: self = .malayalam
        case 0xD80...0xDFF: self = .sinhala
        case 0xE00...0xE7F: self = .thai
        case 0xE80...0xEFF: self = .lao
        case 0x1000...0x109F: self = .burmese
        case 0x10A0...0x10FF: self = .georgian
        case 0x1200...0x137F: self = .ethiopic
        case 0x1780...0x17FF: self = .khmer
        case 0x3040...0x30FF: self = .kana
        case 0x3400...0x9FFF: self = .han
        case 0xAC00...0xD7AF, 0x1100...0x11FF: self = .hangul
        default: return nil
        }
    }
}
