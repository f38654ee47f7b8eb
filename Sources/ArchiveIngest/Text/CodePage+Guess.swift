extension CodePage {
    /// The page in whose letters the text looks like a language; nothing if it looks like none.
    ///
    /// A script other than Latin shows in letters above ASCII that stand together; it is told by the letters that its
    /// languages use most. A language in Latin letters is told by the accented letters that it has, Western Europe
    /// first.
    static func guess(_ tally: LetterTally) -> CodePage? {
        guard tally.letters > 0 else { return .windows1252 }
        var best: (page: CodePage, share: Double) = (.windows1252, 0)
        for candidate in tally.isLatin ? latinLanguages : otherScripts {
            for page in candidate.pages {
                let share = tally.share(of: candidate.letters, in: page)
                if share > best.share + 0.02 { best = (page, share) }
            }
        }
        return best.share >= (tally.isLatin ? 0.8 : 0.5) ? best.page : nil
    }

    /// The largest share of the letters that a language has when the bytes are read in the page, from 0 to 1.
    func likeness(to tally: LetterTally) -> Double {
        let candidates = tally.isLatin ? Self.latinLanguages : Self.otherScripts
        return candidates.map { tally.share(of: $0.letters, in: self) }.max() ?? 0
    }

    /// The page that has the most of the letters above ASCII that the well-formed UTF-8 in the bytes has, Western
    /// Europe's first: what was pasted into a text is mostly of its language.
    static func companion(of bytes: UnsafeRawBufferPointer) -> CodePage {
        var counts: [Unicode.Scalar: Int] = [:]
        var offset = 0
        while offset < bytes.count {
            let step = TextEncoding.utf8Step(in: bytes, at: offset)
            if step.length > 1, case .scalar(let scalar) = step.content {
                counts[scalar, default: 0] += 1
            }
            offset += step.length
        }
        let pages: [CodePage] = [
            .windows1252, .windows1254, .windows1250, .windows1251, .windows1253, .windows1255, .windows1256,
        ]
        let had = pages.map { page in
            let letters = page.letters
            return counts.reduce(0) { $0 + (letters.contains($1.key) ? $1.value : 0) }
        }
        return zip(pages, had).max { $0.1 < $1.1 || ($0.1 == $1.1 && $1.0 == .windows1252) }?.0 ?? .windows1252
    }

    /// The letters of a language, and the pages in which its texts are found.
    private typealias Language = (pages: [CodePage], letters: String)

    private static let latinLanguages: [Language] = [
        ([.windows1252], "éèêëàâçîïôûùüœæÿ"),  // French
        ([.windows1252], "äöüßé"),  // German
        ([.windows1252], "áéíóúüñªº"),  // Spanish
        ([.windows1252], "áâãàçéêíóôõúü"),  // Portuguese
        ([.windows1252], "àèéìíòóù"),  // Italian
        ([.windows1252], "åäöæøéüò"),  // Nordic
        ([.windows1252], "éëèïöüáóê"),  // Dutch
        ([.windows1252], "áéíóúýðþæö"),  // Icelandic
        ([.windows1254], "çğıöşüâîû"),
        (centralEurope, "ąćęłńóśźż"),  // Polish
        (centralEurope, "áčďéěíňóřšťúůýž"),  // Czech
        (centralEurope, "áäčďéíĺľňóôŕšťúýž"),  // Slovak
        (centralEurope, "áéíóöőúüű"),  // Hungarian
        (centralEurope, "čćđšž"),  // Croatian, Slovene
        (centralEurope, "ăâîşţ"),  // Romanian
        (baltic, "ąčęėįšųūž"),  // Lithuanian
        (baltic, "āčēģīķļņšūž"),  // Latvian
    ]

    private static let otherScripts: [Language] = [
        ([.windows1251] + system("KOI8-R"), "оеаинтсрвлкмд"),
        ([.windows1253], "αοιετνσηρπκμλ"),
        ([.windows1255], "יוהלאתרשמבנעד"),
        ([.windows1256], "الينمورتبعدةف"),
        (system("CP874", name: "windows-874"), "านรอกเงวมยลดท่ั"),  // Thai
    ]

    private static let centralEurope: [CodePage] = [.windows1250] + system("ISO-8859-2")
    private static let baltic: [CodePage] = system("WINDOWS-1257", name: "windows-1257")

    /// A page of the C library, if it has it.
    private static func system(_ iconv: String, name: String? = nil) -> [CodePage] {
        CodePage(name: name ?? iconv, iconv: iconv).map { [$0] } ?? []
    }
}
