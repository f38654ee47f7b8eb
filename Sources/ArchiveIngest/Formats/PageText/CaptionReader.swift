internal import ArchiveModel

/// Reads captions of pictures and the credits in them.
enum CaptionReader {
    /// Whether the line names, at its end or on the whole, whom a picture is credited to.
    static func hasCredit(_ text: String) -> Bool { split(text) != nil }

    /// A caption and its credit, if the line carries one: `… / AA`, `(AP Photo/X)`, `Foto: X`, `[File: AFP]`, `© X`.
    static func split(_ text: String) -> Caption? {
        guard text.utf8.count <= 1200 else { return nil }
        for marker in markers {
            guard let range = text.lastRange(of: marker, within: longestCredit + 40) else { continue }
            let credit = text[range.upperBound...]
            let isGlued = range.lowerBound == text.startIndex || !marker.isWord
            let before = text[..<range.lowerBound]
            guard isGlued, credit.utf8.count <= longestCredit, credit.utf8.count > 1,
                !marker.isWord || before.isEmpty, !credit.contains(". ")
            else { continue }
            return Caption(text: clean(before), credit: clean(credit))
        }
        return bracketed(text) ?? slashed(text) ?? ending(text) ?? named(text)
    }

    /// What stands before a credit.
    fileprivate struct Marker {
        var bytes: [UInt8]
        /// Whether it is a word of the language too, and marks a credit only at the start of a line.
        var isWord: Bool
    }

    /// So many bytes a credit takes at most.
    private static let longestCredit = 110

    private static let markers: [Marker] = [
        "Credit: ", "Photograph: ", "Foto: ", "Fotos: ", "Photo: ", "Photo by ", "Bild: ", "Image: ", "Bildquelle: ",
        "Bildrechte: ", "Picture: ", "Kuva: ", "Fot. ", "Fot.: ", "Фото: ", "©", "© ", "Copyright ", "Crédit : ",
        "Photo : ", "Zdroj: ", "Quelle: ", "Imagen: ", "Foto ", "写真＝", "撮影",
    ].map { Marker(bytes: Array($0.utf8), isWord: $0 == "Foto ") }

    /// `… (AP Photo/Jane Roe)`, `… [File: AFP]`.
    private static func bracketed(_ text: String) -> Caption? {
        guard let last = text.last, last == ")" || last == "]" || text.hasSuffix(").") else { return nil }
        guard let open = text.lastIndex(where: { $0 == "(" || $0 == "[" }) else { return nil }
        let inside = text[text.index(after: open)...].drop { $0 == " " }.prefix { $0 != ")" && $0 != "]" }
        guard inside.utf8.count <= 90, isSource(inside) else { return nil }
        return Caption(text: clean(text[..<open]), credit: clean(inside))
    }

    /// `… / AA`, `… | AFP`.
    private static func slashed(_ text: String) -> Caption? {
        guard let slash = text.utf8.lastIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") }) else {
            return nil
        }
        let credit = text[text.index(after: slash)...]
        guard credit.utf8.count <= 40, text[..<slash].last == " " || namesAgency(credit),
            !credit.contains(where: \.isNumber),
            let first = clean(credit).first, first.isUppercase || namesAgency(credit)
        else { return nil }
        let before = text[..<slash]
        let isCredit = namesAgency(credit) || namesAgency(before.suffix(40))
        return isCredit ? Caption(text: clean(before), credit: clean(credit)) : nil
    }

    /// `… Getty Images`, `… REUTERS`.
    private static func ending(_ text: String) -> Caption? {
        guard text.last?.isLetter == true || text.hasSuffix("Inc.") else { return nil }
        let last = text[(text.lastIndex { !$0.isLetter } ?? text.startIndex)...].dropFirst()
        if last.count >= 2, last.allSatisfy(\.isUppercase), namesAgency(last), text.dropLast(last.count).last != " " {
            return Caption(text: clean(text.dropLast(last.count)), credit: String(last))
        }
        let end = LowercaseBytes.of(String(text.unicodeScalars.suffix(30)))
        for name in photoSources where end.suffix(name.utf8.count).elementsEqual(name.utf8) {
            return Caption(text: clean(text.prefix(max(0, text.count - name.count))), credit: name)
        }
        return nil
    }

    /// `A sentence. Jane Roe/The Paper`: names behind the last full stop, and no stop behind them.
    private static func named(_ text: String) -> Caption? {
        guard text.utf8.count <= 500, text.last?.isLetter ?? false,
            let stop = text.utf8.lastIndex(of: UInt8(ascii: ".")),
            stop != text.startIndex
        else { return nil }
        let words = text[text.index(after: stop)...].split(separator: " ")
        let before = text[..<stop]
        guard (1...6).contains(words.count), before.utf8.count >= 40, text[stop...].dropFirst().first == " ",
            words.allSatisfy({ $0.first?.isUppercase ?? false }), words.reduce(0, { $0 + $1.count }) >= 3,
            before.suffix(2).allSatisfy({ $0.isLetter })
        else { return nil }
        return Caption(text: String(text[...stop]), credit: words.joined(separator: " "))
    }

    private static func isSource(_ text: Substring) -> Bool {
        let lower = text.lowercased()
        return namesAgency(text)
            || ["photo", "foto", "file", "image", "picture", "bild", "credit", "courtesy", "archiv", "写真"].contains {
                lower.hasPrefix($0)
            } || text.contains("/") && !text.contains(where: \.isNumber) && text.first?.isUppercase == true
    }

    /// Whether a picture's source stands in the text as a word of its own.
    private static func namesAgency(_ text: Substring) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.contains { agencies.contains(String($0)) }
    }

    static func clean(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        let edges: Set<Character> = [
            " ", "/", "|", "-", "–", "—", "(", "[", ")", "]", "•", "·", ",", ";", "\u{A0}", "©",
        ]
        while let last = text.last, edges.contains(last) { text.removeLast() }
        while let first = text.first, edges.contains(first) { text.removeFirst() }
        return String(text)
    }

    private static let photoSources = [
        "getty images", "picture alliance", "picture-alliance", "shutterstock", "afp via getty images", "imago images",
        "wikimedia commons", "ap photo", "istock", "istockphoto", "adobe stock", "press association", "/reuters",
        "/afp",
        "/dpa", "/ap",
    ]

    private static let agencies: Set<String> = [
        "aa", "ap", "afp", "reuters", "dpa", "epa", "apa", "getty", "imago", "picture alliance", "keystone", "zuma",
        "ntb",
        "scanpix", "ritzau", "tt", "lehtikuva", "ansa", "lapresse", "efe", "belga", "anp", "pap", "čtk", "ctk", "tass",
        "тасс",
        "tasr", "mti", "xinhua", "kyodo", "jiji", "yonhap", "wikimedia", "unsplash", "pixabay", "bloomberg", "alamy",
        "shutterstock", "istock", "zumapress", "ddp", "epd", "kna", "afptv", "elta", "bns", "anadolu", "iha", "dha",
        "upi",
        "sipa", "abaca", "hina", "tanjug", "pti", "ani", "aap", "cp", "nurphoto", "laif", "ullstein", "mauritius",
    ]
}

extension String {
    /// Where the marker stands last within so many bytes of the end.
    fileprivate func lastRange(of marker: CaptionReader.Marker, within reach: Int) -> Range<String.Index>? {
        let wanted = marker.bytes
        let length = utf8.count
        guard length >= wanted.count else { return nil }
        var text = self
        let found = text.withUTF8 { bytes in
            stride(from: length - wanted.count, through: max(0, length - reach), by: -1).first { start in
                bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
            }
        }
        guard let found else { return nil }
        let lower = utf8.index(startIndex, offsetBy: found)
        return lower..<utf8.index(lower, offsetBy: wanted.count)
    }
}
