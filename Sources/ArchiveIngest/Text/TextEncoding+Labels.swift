extension TextEncoding {
    /// The encoding that a name stands for on the web, however it is spelt: `ISO-8859-9`, `x-sjis`.
    ///
    /// A name is understood as browsers do (WHATWG Encoding Standard, section 4.2): by the larger encoding that pages
    /// under that name are written in. Nothing if the name is unknown, or the system lacks the encoding.
    package init?(label: String) {
        let key = String(
            String.UnicodeScalarView(
                label.lowercased().unicodeScalars.filter {
                    $0.isASCII && ($0.properties.isAlphabetic || "0"..."9" ~= $0)
                }))
        guard let encoding = Self.unicode[key] ?? Self.doubleByte(key) ?? Self.codePage(key) else { return nil }
        self = encoding
    }

    private static let unicode: [String: TextEncoding] = [
        "utf8": .utf8, "unicode11utf8": .utf8, "xunicode20utf8": .utf8,
        "utf16": .utf16(bigEndian: false), "utf16le": .utf16(bigEndian: false), "utf16be": .utf16(bigEndian: true),
        "unicode": .utf16(bigEndian: false), "ucs2": .utf16(bigEndian: false), "iso10646ucs2": .utf16(bigEndian: false),
        "utf32": .utf32(bigEndian: false), "utf32le": .utf32(bigEndian: false), "utf32be": .utf32(bigEndian: true),
    ]

    private static func doubleByte(_ key: String) -> TextEncoding? {
        switch key {
        case "gb18030", "gb2312", "gbk", "gb231280", "chinese", "csgb2312", "csiso58gb231280", "isoir58", "xgbk",
            "cp936", "ms936", "windows936", "euccn", "xeuccn":
            DoubleBytePage.gb18030.map(TextEncoding.doubleByte)
        case "big5", "big5hkscs", "cnbig5", "csbig5", "xxbig5", "cp950", "windows950":
            DoubleBytePage.big5.map(TextEncoding.doubleByte)
        case "shiftjis", "sjis", "xsjis", "mskanji", "ms932", "cp932", "windows31j", "windows932", "csshiftjis":
            DoubleBytePage.shiftJIS.map(TextEncoding.doubleByte)
        case "eucjp", "xeucjp", "cseucpkdfmtjapanese", "ujis": DoubleBytePage.eucJP.map(TextEncoding.doubleByte)
        case "euckr", "cseuckr", "csksc56011987", "isoir149", "korean", "ksc56011987", "ksc56011989", "ksc5601",
            "cp949", "ms949", "uhc", "windows949":
            DoubleBytePage.eucKR.map(TextEncoding.doubleByte)
        case "iso2022jp", "csiso2022jp": DoubleBytePage.eucJP.map(TextEncoding.iso2022JP)
        default: nil
        }
    }

    private static func codePage(_ key: String) -> TextEncoding? {
        if let page = windowsPages[key] { return .codePage(page) }
        guard let (name, iconv, _) = otherPages.first(where: { $0.keys.contains(key) }) else { return nil }
        return CodePage(name: name, iconv: iconv).map(TextEncoding.codePage)
    }

    private static let windowsPages: [String: CodePage] = {
        let keys: [(CodePage, String)] = [
            (.windows1250, "windows1250 cp1250 xcp1250"),
            (.windows1251, "windows1251 cp1251 xcp1251"),
            (
                .windows1252,
                """
                windows1252 cp1252 xcp1252 ascii usascii ansix341968 iso646us iso88591 iso885911987 isoir100 latin1 l1 \
                cp819 ibm819 csisolatin1
                """
            ),
            (.windows1253, "windows1253 cp1253 xcp1253"),
            (
                .windows1254,
                "windows1254 cp1254 xcp1254 iso88599 iso885991989 isoir148 latin5 l5 csisolatin5"
            ),
            (.windows1255, "windows1255 cp1255 xcp1255"),
            (.windows1256, "windows1256 cp1256 xcp1256"),
        ]
        return Dictionary(
            uniqueKeysWithValues: keys.flatMap { page, keys in keys.split(separator: " ").map { (String($0), page) } })
    }()

    /// The pages that only the C library knows: our name, its name, and the spellings.
    private static let otherPages: [(name: String, iconv: String, keys: Set<String>)] = [
        ("windows-1257", "WINDOWS-1257", ["windows1257", "cp1257", "xcp1257"]),
        ("windows-1258", "WINDOWS-1258", ["windows1258", "cp1258", "xcp1258"]),
        ("windows-874", "CP874", ["windows874", "cp874", "dos874", "tis620", "iso885911"]),
        (
            "ISO-8859-2", "ISO-8859-2",
            ["iso88592", "iso885921987", "isoir101", "latin2", "l2", "csisolatin2"]
        ),
        ("ISO-8859-3", "ISO-8859-3", ["iso88593", "iso885931988", "isoir109", "latin3", "l3", "csisolatin3"]),
        ("ISO-8859-4", "ISO-8859-4", ["iso88594", "iso885941988", "isoir110", "latin4", "l4", "csisolatin4"]),
        (
            "ISO-8859-5", "ISO-8859-5",
            ["iso88595", "iso885951988", "isoir144", "cyrillic", "csisolatincyrillic"]
        ),
        (
            "ISO-8859-6", "ISO-8859-6",
            [
                "iso88596", "iso885961987", "iso88596e", "iso88596i", "isoir127", "arabic", "asmo708", "ecma114",
                "csisolatinarabic",
            ]
        ),
        (
            "ISO-8859-7", "ISO-8859-7",
            [
                "iso88597", "iso885971987", "isoir126", "greek", "greek8", "elot928", "ecma118", "suneugreek",
                "csisolatingreek",
            ]
        ),
        (
            "ISO-8859-8", "ISO-8859-8",
            [
                "iso88598", "iso885981988", "iso88598e", "iso88598i", "isoir138", "hebrew", "visual", "logical",
                "csisolatinhebrew",
            ]
        ),
        ("ISO-8859-10", "ISO-8859-10", ["iso885910", "isoir157", "latin6", "l6", "csisolatin6"]),
        ("ISO-8859-13", "ISO-8859-13", ["iso885913"]),
        ("ISO-8859-14", "ISO-8859-14", ["iso885914"]),
        ("ISO-8859-15", "ISO-8859-15", ["iso885915", "latin9", "l9", "csisolatin9"]),
        ("ISO-8859-16", "ISO-8859-16", ["iso885916"]),
        ("KOI8-R", "KOI8-R", ["koi8r", "koi8", "koi", "cskoi8r"]),
        ("KOI8-U", "KOI8-U", ["koi8u", "koi8ru"]),
        ("IBM866", "IBM866", ["ibm866", "cp866", "866", "csibm866"]),
        ("IBM850", "IBM850", ["ibm850", "cp850"]),
        ("macintosh", "MACINTOSH", ["macintosh", "mac", "macroman", "xmacroman", "csmacintosh"]),
        ("x-mac-cyrillic", "MAC-UK", ["xmaccyrillic", "maccyrillic", "xmacukrainian"]),
    ]
}
