extension CodePage {
    /// The page in whose letters the text looks like a language; nothing if it looks like none.
    ///
    /// A script other than Latin shows in letters above ASCII that stand together; it is told by the letters that its
    /// languages use most. A language in Latin letters is told by the accented letters that it has, Western Europe
    /// first.
    static func guess(_ bytes: UnsafeRawBufferPointer) -> CodePage? {
        let tally = LetterTally(bytes)
        guard tally.letters > 0 else { return .windows1252 }
        let isLatin = tally.adjacent * 2 < tally.letters
        let candidates = isLatin ? latinLanguages : otherScripts
        var best: (page: CodePage, share: Double) = (.windows1252, 0)
        for candidate in candidates {
            let share = tally.share(of: candidate.letters, in: candidate.page)
            if share > best.share + 0.02 { best = (candidate.page, share) }
        }
        return best.share >= (isLatin ? 0.8 : 0.5) ? best.page : nil
    }

    private static let latinLanguages: [(page: CodePage, letters: String)] = [
        (.windows1252, "éèêëàâçîïôûùüœæÿ"),  // French
        (.windows1252, "äöüßé"),  // German
        (.windows1252, "áéíóúüñªº"),  // Spanish
        (.windows1252, "áâãàçéêíóôõúü"),  // Portuguese
        (.windows1252, "àèéìíòóù"),  // Italian
        (.windows1252, "åäöæøéüò"),  // Nordic
        (.windows1252, "éëèïöüáóê"),  // Dutch
        (.windows1252, "áéíóúýðþæö"),  // Icelandic
        (.windows1254, "çğıöşüâîû"),
        (.windows1250, "ąćęłńóśźż"),  // Polish
        (.windows1250, "áčďéěíňóřšťúůýžľĺŕôä"),  // Czech, Slovak
        (.windows1250, "áéíóöőúüű"),  // Hungarian
        (.windows1250, "čćđšž"),  // Croatian, Slovene
        (.windows1250, "ăâîşţ"),  // Romanian
    ]

    private static let otherScripts: [(page: CodePage, letters: String)] = [
        (.windows1251, "оеаинтсрвлкмд"),
        (.windows1253, "αοιετνσηρπκμλ"),
        (.windows1255, "יוהלאתרשמבנעד"),
        (.windows1256, "الينمورتبعدةف"),
    ]
}

/// How often each byte above ASCII stands for a letter: next to another letter, as no sign of a currency does (`£20`).
private struct LetterTally {
    private var counts = [Int](repeating: 0, count: 256)
    private(set) var letters = 0
    /// How many of them stand next to another above ASCII.
    private(set) var adjacent = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        var before: UInt8 = 0x20
        for (index, byte) in bytes.enumerated() {
            if Self.isForeign(byte) {
                let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
                if Self.isLetter(before) || Self.isLetter(after) {
                    counts[Int(byte)] += 1
                    letters += 1
                    if Self.isForeign(before) { adjacent += 1 }
                }
            }
            before = byte
        }
    }

    private static func isForeign(_ byte: UInt8) -> Bool { byte >= 0x80 && !punctuation.contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || isForeign(byte) }

    /// The share of the letters that are among `set`, upper or lower case, when the bytes are read in `page`.
    func share(of set: String, in page: CodePage) -> Double {
        let wanted = Set(set.unicodeScalars).union(set.uppercased().unicodeScalars)
        let found = (0x80...0xFF).reduce(0) { sum, byte in
            page.scalar(for: UInt8(byte)).map(wanted.contains) == true ? sum + counts[byte] : sum
        }
        return Double(found) / Double(letters)
    }

    /// Quotation marks, dashes, signs and spaces that are the same in every Windows page.
    private static let punctuation: Set<UInt8> = [
        0x80, 0x82, 0x84, 0x85, 0x86, 0x87, 0x89, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B, 0xA0,
        0xA6,
        0xA7, 0xA9, 0xAB, 0xAC, 0xAD, 0xAE, 0xB0, 0xB1, 0xB6, 0xB7, 0xBB,
    ]
}
