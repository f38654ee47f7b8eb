/// Tells in a credit whether a short word is the name of an agency or of a person: many are both (`Petra`, `ANA`).
struct CreditedPerson {
    private let words: [TextFolding.Word]
    private let bytes: [UInt8]

    init(_ words: [TextFolding.Word], in bytes: [UInt8]) {
        self.words = words
        self.bytes = bytes
    }

    /// Whether a word belongs to a person's name: a word in the same kind of letters stands beside it, with nothing but
    /// a space between, that is none of those which go with an agency (`Belga News`).
    func hasName(at index: Int) -> Bool {
        guard let style = Style(bytes[words[index].range]), style == .capitalised || isSpeakable(words[index].text)
        else { return false }
        return [index - 1, index + 1].contains { other in
            words.indices.contains(other) && isApartBySpace(min(index, other))
                && Style(bytes[words[other].range]) == style && !Self.wordsOfAgencies.contains(words[other].text)
        }
    }

    /// Whether only a space is between a word and the next.
    private func isApartBySpace(_ index: Int) -> Bool {
        bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound].elementsEqual([0x20])
    }

    /// Whether no two consonants meet, as in most names that abbreviations look like: `ANA`, not `AFP`.
    private func isSpeakable(_ word: String) -> Bool {
        let isVowel = word.utf8.map { "aeiouy".utf8.contains($0) }
        return isVowel.count > 2 && isVowel.contains(true) && zip(isVowel, isVowel.dropFirst()).allSatisfy { $0 || $1 }
    }

    /// In which letters a word of the Latin alphabet is written.
    private enum Style {
        case capitals, capitalised

        init?(_ word: ArraySlice<UInt8>) {
            guard let first = word.first, (0x41...0x5A).contains(first) else { return nil }
            self = word.dropFirst().contains { (0x61...0x7A).contains($0) } ? .capitalised : .capitals
        }
    }

    /// Folded words that stand beside an agency's name in a credit.
    private static let wordsOfAgencies: Set = [
        "agence", "agencia", "agencies", "agency", "agentur", "agenturen", "agenzia", "ajansi", "archive", "avec", "by",
        "con", "copyright", "correspondent", "correspondents", "da", "dalla", "editor", "editors", "file", "foto",
        "fra",
        "graphics", "image", "images", "met", "mit", "news", "photo", "photographer", "photos", "pool", "press",
        "quelle",
        "reporter", "reporters", "service", "source", "staff", "via", "video", "von", "with", "writer", "writers",
    ]
}
