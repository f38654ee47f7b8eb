/// Makes one spelling of those that transliteration gives a part of a name: double letters, `kh` and `q`, `ou` and `u`,
/// `-skiy` and `-sky`, `-off` and `-ov`.
///
/// The result is for comparing alone. Capitals in it stand for sounds that are written with two letters.
struct LatinSpelling {
    private let letters: [UInt8]
    private var output: [UInt8] = []
    private var position = 0

    /// The spelling of a part in small letters; parts of three letters or less are too short to lose any.
    static func reduced(_ letters: [UInt8]) -> [UInt8] {
        guard letters.count > 3 else { return letters }
        var spelling = LatinSpelling(letters: withPlainEnd(letters))
        spelling.run()
        return spelling.output
    }

    private init(letters: [UInt8]) {
        self.letters = letters
        output.reserveCapacity(letters.count)
    }

    /// Endings that languages write in different ways.
    private static func withPlainEnd(_ letters: [UInt8]) -> [UInt8] {
        for (ending, plain) in endings where letters.count > ending.count && letters.hasSuffix(ending) {
            return letters.dropLast(ending.count) + plain
        }
        // `Bennett`, `Bennet`.
        if let last = letters.last, !isVowel(last), letters[letters.count - 2] == last { return letters.dropLast() }
        return letters
    }

    private static let endings = [
        ("off", "ov"), ("eff", "ev"), ("mane", "man"), ("iyyeh", "ia"), ("iyeh", "ia"), ("ieh", "ia"), ("ah", "a"),
        ("vich", "vik"), ("vych", "vik"), ("vitch", "vik"), ("witsch", "vik"), ("wicz", "vik"), ("ie", "i"),
        ("sation", "zation"), ("aev", "ayev"), ("chov", "chev"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    private mutating func run() {
        while position < letters.count {
            let sequences = Self.sequences[Int(letters[position])]
            if let (sequence, sound) = sequences.first(where: { letters.has($0.letters, at: position) }) {
                append(sound)
                position += sequence.count
            } else {
                append(letter: letters[position])
                position += 1
            }
        }
    }

    /// Letters that together stand for one sound, by the first of them, the longest first.
    private static let sequences: [[(letters: [UInt8], sound: [UInt8])]] = {
        let pairs = [
            ("tsch", "C"), ("tch", "C"), ("tsh", "C"), ("tz", "ts"), ("th", "t"), ("sch", "S"), ("sh", "S"),
            ("ch", "C"), ("ck", "k"),
            ("cz", "C"), ("zh", "j"), ("dzh", "j"), ("dj", "j"), ("dh", "d"), ("kh", "X"), ("gh", "g"), ("ph", "f"),
            ("q", "k"), ("x", "ks"), ("oo", "u"), ("oe", "u"), ("ue", "u"), ("aee", "ai"), ("ay", "ai"),
            ("ae", "a"), ("ee", "i"), ("ei", "ai"), ("ey", "ai"), ("ong", "ong"),
        ].map { (letters: Array($0.utf8), sound: Array($1.utf8)) }
        let longestFirst = pairs.sorted { $0.letters.count > $1.letters.count }
        return (UInt8.min ... .max).map { first in longestFirst.filter { $0.letters[0] == first } }
    }()

    private mutating func append(_ sound: [UInt8]) {
        for letter in sound { append(letter) }
    }

    private mutating func append(_ sound: UInt8) {
        if sound != output.last { output.append(sound) }
    }

    private mutating func append(letter: UInt8) {
        let next = position + 1 < letters.count ? letters[position + 1] : nil
        switch letter {
        case UInt8(ascii: "c"): append(next.map(Self.softens) == true ? letter : UInt8(ascii: "k"))
        case UInt8(ascii: "w"): append(isWithinDiphthong(next) ? UInt8(ascii: "u") : UInt8(ascii: "v"))
        case UInt8(ascii: "y"):
            // `Yeltsin`, `Eltsin`.
            if position > 0 || next != UInt8(ascii: "e") { append(UInt8(ascii: "i")) }
        case UInt8(ascii: "o"): appendO(next)
        case UInt8(ascii: "e"): append(isWeak(next) ? UInt8(ascii: "i") : letter)
        default: append(letter)
        }
    }

    /// `ou` is a long u but at the end of a short name: `Yousef`, not `Zhou`.
    private mutating func appendO(_ next: UInt8?) {
        guard next == UInt8(ascii: "u") else { return append(UInt8(ascii: "u")) }
        guard position + 2 < letters.count || letters.count > 5 else { return append(UInt8(ascii: "o")) }
        append(UInt8(ascii: "u"))
        position += 1
    }

    private func isWithinDiphthong(_ next: UInt8?) -> Bool {
        output.last.map(Self.isVowel) == true && next.map(Self.isVowel) != true
    }

    /// `Khaled`, `Khalid`; `Saleh`, `Salih`: the vowel of a last syllable that a consonant closes.
    private func isWeak(_ next: UInt8?) -> Bool {
        position + 2 == letters.count && letters.count > 4 && next.map(Self.isVowel) == false
            && output.last.map(Self.isVowel) == false
    }

    private static func softens(_ letter: UInt8) -> Bool { "eiy".utf8.contains(letter) }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool { has(ending, at: count - ending.count) }

    /// Whether these bytes stand at a position.
    fileprivate func has(_ bytes: [UInt8], at position: Int) -> Bool {
        guard position >= 0, position + bytes.count <= count else { return false }
        return bytes.indices.allSatisfy { self[position + $0] == bytes[$0] }
    }
}
