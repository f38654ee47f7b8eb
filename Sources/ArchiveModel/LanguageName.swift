/// Names of languages as files and people state them.
package enum LanguageName {
    /// ISO 639-1 code (639-3 where there is none) of `en`, `en-GB`, `eng`, `English`, `Türkçe`; nil for anything else,
    /// such as `und` for an undetermined language.
    ///
    /// Codes of countries that are no codes of languages are understood: `cz`, `jp`, `ua`.
    package static func code(of text: String) -> String? {
        let name = text.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != ";" && $0 != "," }
        let trimmed = name.split(separator: " ").joined(separator: " ")
        if let code = names[trimmed] { return code }
        let isCode = (2...3).contains(trimmed.utf8.count) && trimmed.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        return isCode && !withoutLanguage.contains(trimmed) ? trimmed : nil
    }

    /// The names and three-letter codes that are known, in small letters.
    package static var known: [String] { names.keys.sorted() }

    /// Codes of ISO 639-3 that name no language: undetermined, several, not coded, no linguistic content.
    private static let withoutLanguage: Set = ["und", "mul", "mis", "zxx"]

    /// Three-letter codes and names, in English and in the language itself.
    private static let names: [String: String] = {
        let lines = """
            en eng english; de deu ger german deutsch; fr fra fre french français; es spa spanish español castellano
            it ita italian italiano; pt por portuguese português; nl nld dut dutch nederlands; sv swe swedish svenska
            no nor nob nno norwegian norsk nb nn; da dan dk danish dansk; fi fin finnish suomi; is isl ice icelandic íslenska
            pl pol polish polski; cs ces cze cz czech čeština; sk slk slo slovak slovenčina; sl slv slovenian slovenščina
            hr hrv croatian hrvatski; sr srp serbian српски srpski; bs bos bosnian bosanski; mk mkd mac macedonian македонски
            bg bul bulgarian български; ru rus russian русский; uk ukr ua ukrainian українська; be bel belarusian беларуская
            ro ron rum romanian română; hu hun hungarian magyar; el ell gre gr greek ελληνικά; sq sqi alb albanian shqip
            lt lit lithuanian lietuvių; lv lav latvian latviešu; et est estonian eesti; tr tur turkish türkçe
            az aze azerbaijani azərbaycanca; kk kaz kazakh қазақша; uz uzb uzbek; ka kat geo georgian ქართული
            hy hye arm armenian հայերեն; ar ara arabic العربية; fa fas per persian farsi فارسی; ur urd urdu اردو
            ps pus pashto پښتو; ku kur kurdish kurdî; he heb hebrew עברית; hi hin hindi हिन्दी; bn ben bengali বাংলা
            ta tam tamil தமிழ்; te tel telugu తెలుగు; ml mal malayalam മലയാളം; mr mar marathi मराठी; ne nep nepali नेपाली
            zh zho chi cn chinese 中文; ja jpn jp japanese 日本語; ko kor korean 한국어; vi vie vietnamese; th tha thai ไทย
            id ind indonesian; ms msa may malay melayu; tl tgl fil filipino tagalog; sw swa swahili kiswahili
            am amh amharic አማርኛ; so som somali; ha hau hausa; yo yor yoruba; ig ibo igbo; zu zul zulu isizulu
            xh xho xhosa isixhosa; af afr afrikaans; ca cat catalan català; eu eus basque euskara; gl glg galician galego
            ga gle irish gaeilge; cy cym wel welsh cymraeg; kl kal greenlandic kalaallisut
            """
        var names: [String: String] = [:]
        for line in lines.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let words = line.split(separator: " ").map(String.init)
            for word in words { names[word] = words.first }
        }
        return names
    }()
}
