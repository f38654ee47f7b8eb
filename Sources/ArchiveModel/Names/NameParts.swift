/// The parts that a name is made of, each in small Latin letters where its script is known.
struct NameParts {
    /// A part, and what stands before it.
    struct Part {
        var letters: [UInt8] = []
        var followsHyphen = false
        var followsComma = false
        /// Whether it ends in a small letter so far, to see `ElBaradei`.
        fileprivate var endsSmall = false
    }

    let kind: EntityKind
    private(set) var parts: [Part] = []

    init(_ name: String, kind: EntityKind) {
        self.kind = kind
        cut(name)
    }

    /// The parts without what adds nothing, each as its class is written, one after the other.
    var key: [UInt8] {
        let all = parts
        var kept = self
        kept.invertAtComma()
        switch kind {
        case .person: kept.dropTitles()
        case .organisation: kept.dropCompanyForms()
        case .place: kept.dropLeading(["the"])
        }
        kept.dropArticles()
        if kind == .person { kept.parts = FamilyNameFirst.inWesternOrder(kept.parts) }
        kept.splitServants()
        if kept.parts.isEmpty { kept.parts = all }
        var words = kept.parts.map { SpellingClasses.shared.part(LatinSpelling.reduced($0.letters)) }
        if kind == .organisation { words = OrderlessName.ordered(words) }
        return Array(words.joined())
    }

    // MARK: Cutting

    private mutating func cut(_ name: String) {
        var part = Part()
        var arabic = false
        let isVietnamese = name.unicodeScalars.contains(where: Self.isVietnamese)
        for scalar in name.unicodeScalars {
            if Self.isApostrophe(scalar) { continue }
            let scalar = isVietnamese && (scalar == "\u{0110}" || scalar == "\u{0111}") ? "d" : scalar
            let former = part.letters.count
            if part.endsSmall, former == 2, ("A"..."Z").contains(scalar), Self.articles.contains(part.letters) {
                finish(&part)
            }
            if Self.isArabic(scalar) != arabic, !part.letters.isEmpty { finish(&part) }
            arabic = Self.isArabic(scalar)
            if Transliteration.append(scalar, to: &part.letters) {
                part.endsSmall = ("a"..."z").contains(scalar)
                if arabic, part.letters == Array("al".utf8) { finish(&part) }
                continue
            }
            finish(&part)
            switch scalar {
            case "-", "\u{2010}", "\u{2011}", "\u{2013}": part.followsHyphen = true
            case ",": part.followsComma = true
            default: break
            }
        }
        finish(&part)
    }

    private mutating func finish(_ part: inout Part) {
        guard !part.letters.isEmpty else { return }
        parts.append(part)
        part = Part()
    }

    /// The marks that come and go within a word: `Sana'a`, `O’Brien`, the signs for ʿayn and hamza, and what parts the
    /// letters of a Persian word.
    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "`", "\u{2018}", "\u{2019}", "\u{201B}", "\u{02B9}", "\u{02BB}", "\u{02BC}", "\u{02BE}", "\u{02BF}",
            "\u{00B4}", "\u{200C}":
            true
        default: false
        }
    }

    private static func isArabic(_ scalar: Unicode.Scalar) -> Bool { (0x0600...0x06FF).contains(scalar.value) }

    /// Letters of Vietnamese alone, where đ is a d; elsewhere it is a dj.
    private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
        (0x1EA0...0x1EF9).contains(scalar.value) || ["\u{01A0}", "\u{01A1}", "\u{01AF}", "\u{01B0}"].contains(scalar)
    }

    private static let articles: Set<[UInt8]> = Set(["al", "el"].map { Array($0.utf8) })

    // MARK: What adds nothing

    /// `Shia al-Sudani, Mohammed` is Mohammed Shia al-Sudani; `Robert Kennedy, Jr.` is as it stands.
    private mutating func invertAtComma() {
        guard kind == .person, let comma = parts.firstIndex(where: \.followsComma), comma > 0,
            parts.count(where: \.followsComma) == 1, !Self.isGeneration(parts[comma].letters)
        else { return }
        parts = Array(parts[comma...] + parts[..<comma])
    }

    private static func isGeneration(_ letters: [UInt8]) -> Bool { generations.contains(letters) }

    private static let generations = NameWords.set("jr jnr junior sr snr senior ii iii iv")

    private mutating func dropLeading(_ words: Set<String>) {
        while parts.count > 1, words.contains(String(decoding: parts[0].letters, as: UTF8.self)) { parts.removeFirst() }
    }

    /// Offices and honours before a name of two parts or more: `Pope Francis` and `King Abdullah` stay.
    private mutating func dropTitles() {
        let names = parts.drop { NameWords.titles.contains($0.letters) }
        if names.count > 1 { parts = Array(names) }
    }

    /// `The`, `Ltd`, `Inc.`, and the words that only join others.
    private mutating func dropCompanyForms() {
        while parts.count > 1, let last = parts.last, NameWords.companyForms.contains(last.letters) {
            parts.removeLast()
        }
        let words = parts.filter { !NameWords.joining.contains($0.letters) }
        if !words.isEmpty { parts = words }
    }

    /// The Arabic article, also where it sounds as the letter after it: `as-Sudani`, `ash-Sharif`.
    private mutating func dropArticles() {
        guard parts.count > 1 else { return }
        parts = parts.indices.filter { index in
            guard index + 1 < parts.count else { return true }
            return !isArticle(parts[index].letters, before: parts[index + 1])
        }.map { parts[$0] }
    }

    private func isArticle(_ letters: [UInt8], before next: Part) -> Bool {
        guard letters.count > 1, letters.count < 4, let vowel = letters.first, "aeu".utf8.contains(vowel) else {
            return false
        }
        if letters.count == 2, letters[1] == UInt8(ascii: "l") {
            return vowel == UInt8(ascii: "a") || kind == .person || next.followsHyphen
        }
        return next.followsHyphen && next.letters.starts(with: letters.dropFirst())
    }

    /// `Abdul Rahman`, `Abd al-Rahman`, `Abdurrahman`: one name, the servant of the one that follows.
    private mutating func splitServants() {
        parts = parts.indices.flatMap { index in
            NameWords.servant(parts[index].letters, isFollowed: index + 1 < parts.count).map { letters in
                var part = parts[index]
                part.letters = letters
                return part
            }
        }
    }
}
