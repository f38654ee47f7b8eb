/// Writes letters of other scripts in Latin ones, as English-language news does.
///
/// Arabic and Hebrew are written without short vowels, so that their names meet their Latin spellings only where the vowels are long,
/// as in السوداني, or where ``SpellingClasses`` knows the name.
enum Transliteration {
    /// Appends a letter or digit in small Latin letters; false for what parts words.
    static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) -> Bool {
        guard scalar.value > 0x7F else {
            guard let letter = FoldingTables.shared.ascii(UInt8(scalar.value)) else { return false }
            letters.append(letter)
            return true
        }
        if scalar.value < 0x0700, let latin = table[scalar] {
            letters.append(contentsOf: latin)
            return true
        }
        var folded: [UInt8] = []
        guard FoldingTables.shared.append(scalar.value, to: &folded) else { return false }
        for plain in String(decoding: folded, as: UTF8.self).unicodeScalars {
            letters.append(contentsOf: table[plain] ?? Array(String(plain).utf8))
        }
        return true
    }

    /// What each letter becomes; capitals of Cyrillic by their small ones.
    private static let table: [Unicode.Scalar: [UInt8]] = {
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for text in [latin, cyrillic, greek, arabic, hebrew] {
            for pair in text.split(separator: " ") {
                guard let letter = pair.unicodeScalars.first else { continue }
                let plain = Array(pair.utf8.dropFirst(String(letter).utf8.count))
                table[letter] = plain
                for capital in letter.properties.uppercaseMapping.unicodeScalars.prefix(1) { table[capital] = plain }
            }
        }
        return table
    }()

    private static let latin = "đdj"
    private static let cyrillic = """
        аa бb вv гg ґg дd еe ёe єe жzh зz иi іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu \
        яya ђdj јi љlj њnj ћc џdzh ўu қk ғg ңn өo ұu үu һh әa
        """
    private static let greek = """
        αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo
        """
    private static let arabic = """
        اa أa إi آa ء بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh وu يi ىa ةa ئ ؤu پp \
        چch ژzh گg کk یi ھh ہh ٹt ڈd ڑr
        """
    private static let hebrew = """
        אa בb גg דd הh וu זz חh טt יi כk ךk לl מm םm נn ןn סs עa פp ףf צts ץts קk רr שsh תt
        """
}
