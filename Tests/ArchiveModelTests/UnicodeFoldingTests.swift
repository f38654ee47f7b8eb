import ArchiveModel
import Foundation
import Testing

@Suite("Folding held against Unicode, letter by letter")
struct UnicodeFoldingTests {
    /// Letters and digits of a stretch of Unicode.
    struct Block: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let scalars: [Unicode.Scalar]

        init(_ name: String, _ ranges: ClosedRange<UInt32>...) {
            testDescription = name
            scalars = ranges.joined().compactMap(Unicode.Scalar.init).filter { scalar in
                switch scalar.properties.generalCategory {
                case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
                    .decimalNumber:
                    true
                default: false
                }
            }
        }
    }

    static let alphabets = [
        Block("Latin", 0x41...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF), Block("Greek", 0x370...0x3FF, 0x1F00...0x1FFF),
        Block("Cyrillic", 0x400...0x52F), Block("Armenian", 0x530...0x587),
        Block("Georgian", 0x10D0...0x10FF, 0x1C90...0x1CBF), Block("Hebrew", 0x590...0x5FF),
        Block("Arabic", 0x600...0x6FF, 0x750...0x77F), Block("India and Sri Lanka", 0x900...0xDFF),
    ]

    static let printForms = [
        Block("Latin and Armenian ligatures", 0xFB00...0xFB06, 0x587...0x587),
        Block("Latin digraphs", 0x1C4...0x1CC, 0x1F1...0x1F3), Block("raised letters", 0xAA...0xAA, 0xBA...0xBA),
        Block("Hebrew", 0xFB1D...0xFB4F),
        Block("Arabic A", 0xFB50...0xFC5D, 0xFC64...0xFCF1, 0xFCF5...0xFDF9), Block("Arabic B", 0xFE80...0xFEFC),
        Block("full width", 0xFF10...0xFF5A), Block("katakana of half width", 0xFF66...0xFF9D),
    ]

    /// The key of a scalar or more within a word, as scalars: strings that decompose alike would be equal.
    private func key(_ text: String) -> [Unicode.Scalar] { Array(TextFolding.key("x\(text)x").unicodeScalars) }

    private func codes(_ scalars: [Unicode.Scalar]) -> [String] {
        scalars.map { "U+" + String($0.value, radix: 16, uppercase: true) + " \($0)" }
    }

    @Test("A letter with marks has one key, composed and decomposed", arguments: alphabets + printForms)
    func decomposition(block: Block) {
        let wrong = block.scalars.filter { scalar in
            let letter = String(scalar)
            return key(letter) != key(letter.decomposedStringWithCanonicalMapping)
                || key(letter) != key(letter.precomposedStringWithCanonicalMapping)
        }
        #expect(codes(wrong) == [])
    }

    @Test("A form that pages of print have of letters has the key of the letters", arguments: printForms)
    func compatibility(block: Block) {
        let wrong = block.scalars.filter { key(String($0)) != key(String($0).decomposedStringWithCompatibilityMapping) }
        #expect(codes(wrong) == [])
    }

    @Test("A letter with marks has the key of the letter without them", arguments: alphabets)
    func baseLetter(block: Block) {
        let wrong = block.scalars.filter { scalar in
            let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
            let base = parts.filter { $0.properties.generalCategory != .nonspacingMark }
            // The signs of vowels are letters, not marks on one.
            let isIndic = (0x900..<0xE00).contains(scalar.value)
            return !isIndic && !base.isEmpty && key(String(scalar)) != key(String(base))
        }
        #expect(codes(wrong) == [])
    }

    /// Letters with a capital that is not theirs alone.
    ///
    /// ŉ becomes two with an apostrophe, and the iota under a Greek vowel a letter of its own. The capital of ƛ, which
    /// no news has, came with Unicode 16.
    static let capitalsOfMore = Set(
        [0x149, 0x19B] + (0x1F80...0x1FAF) + [
            0x1FB2, 0x1FB3, 0x1FB4, 0x1FB7, 0x1FBC, 0x1FC2, 0x1FC3, 0x1FC4, 0x1FC7, 0x1FCC,
        ]
            + [0x1FF2, 0x1FF3, 0x1FF4, 0x1FF7, 0x1FFC])

    @Test("A capital has the key of the small letter", arguments: alphabets + printForms)
    func letterCase(block: Block) {
        let wrong = block.scalars.filter { scalar in
            key(String(scalar)) != key(scalar.properties.lowercaseMapping)
                || !Self.capitalsOfMore.contains(Int(scalar.value))
                    && key(String(scalar)) != key(scalar.properties.uppercaseMapping)
        }
        #expect(codes(wrong) == [])
    }

    @Test("A digit of any script is the digit")
    func digits() {
        let digits = (UInt32(0x80)...0xFFFF).compactMap(Unicode.Scalar.init)
            .filter { $0.properties.generalCategory == .decimalNumber }
        #expect(digits.count > 300)
        let wrong = digits.filter { key(String($0)) != key("\(Int($0.properties.numericValue ?? -1))") }
        #expect(codes(wrong) == [])
    }

    @Test("Accents, points and vowel marks are no part of a word and do not part it")
    func marks() {
        let ranges: [ClosedRange<UInt32>] = [
            0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x6D6...0x6DC, 0x6DF...0x6E8,
        ]
        let wrong = ranges.joined().compactMap(Unicode.Scalar.init).filter { key(String($0)) != ["x", "x"] }
        #expect(codes(wrong) == [])
    }

    @Test("No letter of the alphabets parts a word in two", arguments: alphabets + printForms)
    func wholeWords(block: Block) {
        let wrong = block.scalars.filter { TextFolding.words(in: "x\($0)x").count != 1 }
        #expect(codes(wrong) == [])
    }

    @Test("Signs of vowels do not part the words of India and Sri Lanka")
    func vowelSigns() {
        // The scripts' own marks of stress, and those of old books, do.
        let words = ["हिन्दी", "বাংলাদেশ", "ਪੰਜਾਬੀ", "ગુજરાતી", "ଓଡ଼ିଆ", "தமிழ்", "తెలుగు", "ಕನ್ನಡ", "മലയാളം", "සිංහල"]
        for word in words { #expect(TextFolding.words(in: word).count == 1, "\(word)") }
    }
}
