extension Agency {
    /// The agencies that a credit names, in order: `AA`, `Source: AFP`, `- Reuters`, `AA/AFP`, `Le Figaro et AFP`.
    ///
    /// A code or another name of few letters counts only in its own letters and as a word of its own (`MAP`, not
    /// `map`), and not as part of a person's name (`Petra Novak`, `MIA WONG`); longer names are folded. Meant for
    /// credits, which are short: in prose such words have other meanings.
    public static func credited(in text: String) -> [Agency] {
        let words = TextFolding.words(in: text)
        let bytes = Array(text.utf8)
        let person = CreditedPerson(words, in: bytes)
        var found: [Agency] = []
        var index = 0
        while index < words.count {
            let rest = words[index...]
            let match = (names[rest.first?.text ?? ""] ?? []).first { name in
                name.matches(rest, in: bytes) && (name.spelling == nil || !person.hasName(at: index))
            }
            if let match, !found.contains(match.agency) { found.append(match.agency) }
            index += match?.words.count ?? 1
        }
        return found
    }

    /// A way in which an agency is credited.
    private struct Name: Sendable {
        let agency: Agency
        let words: [String]
        /// The spelling, where it must be just so.
        let spelling: [UInt8]?

        init(_ agency: Agency, _ text: String) {
            self.agency = agency
            words = TextFolding.words(in: text).map(\.text)
            spelling = words.count == 1 && text.unicodeScalars.count <= 5 ? Array(text.utf8) : nil
        }

        func matches(_ text: ArraySlice<TextFolding.Word>, in bytes: [UInt8]) -> Bool {
            guard text.count >= words.count, let first = text.first else { return false }
            if let spelling { return bytes[first.range].elementsEqual(spelling) }
            return zip(text, words).allSatisfy { $0.text == $1 }
        }
    }

    /// The names by their first word, those of most words first.
    private static let names: [String: [Name]] = {
        var names: [String: [Name]] = [:]
        for agency in all {
            for text in [agency.code, agency.name] + agency.aliases {
                let name = Name(agency, text)
                guard let first = name.words.first else { continue }
                names[first, default: []].append(name)
            }
        }
        return names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()
}
