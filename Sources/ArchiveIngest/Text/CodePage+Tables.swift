extension CodePage {
    // The upper halves as the Unicode Consortium maps them (MAPPINGS/VENDORS/MICSFT/WINDOWS), in rows of 32.

    /// Central Europe.
    static let windows1250 = CodePage(
        name: "windows-1250",
        upperHalf: """
            €\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\
            \u{00A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{00AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż\
            ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
            ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙
            """)

    /// Cyrillic.
    static let windows1251 = CodePage(
        name: "windows-1251",
        upperHalf: """
            ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\
            \u{00A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{00AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
            АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
            абвгдежзийклмнопрстуфхцчшщъыьэюя
            """)

    /// Western Europe.
    static let windows1252 = CodePage(
        name: "windows-1252",
        upperHalf: """
            €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\
            \u{00A0}¡¢£¤¥¦§¨©ª«¬\u{00AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
            ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
            àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
            """)

    /// Greek.
    static let windows1253 = CodePage(
        name: "windows-1253",
        upperHalf: """
            €\u{FFFD}‚ƒ„…†‡\u{FFFD}‰\u{FFFD}‹\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—\u{FFFD}™\u{FFFD}›\
            \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{00A0}΅Ά£¤¥¦§¨©\u{FFFD}«¬\u{00AD}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ\
            ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήί\
            ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{FFFD}
            """)

    /// Turkish.
    static let windows1254 = CodePage(
        name: "windows-1254",
        upperHalf: """
            €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}\u{FFFD}Ÿ\
            \u{00A0}¡¢£¤¥¦§¨©ª«¬\u{00AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
            ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß\
            àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ
            """)

    /// Hebrew.
    static let windows1255 = CodePage(
        name: "windows-1255",
        upperHalf: """
            €\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—˜™\u{FFFD}›\u{FFFD}\
            \u{FFFD}\u{FFFD}\u{FFFD}\
            \u{00A0}¡¢£₪¥¦§¨©×«¬\u{00AD}®¯°±²³´µ¶·¸¹÷»¼½¾¿\
            \u{05B0}\u{05B1}\u{05B2}\u{05B3}\u{05B4}\u{05B5}\u{05B6}\u{05B7}\u{05B8}\u{05B9}\u{FFFD}\u{05BB}\
            \u{05BC}\u{05BD}\u{05BE}\u{05BF}\u{05C0}\u{05C1}\u{05C2}\u{05C3}\u{05F0}\u{05F1}\u{05F2}\u{05F3}\
            \u{05F4}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{05D0}\u{05D1}\u{05D2}\u{05D3}\u{05D4}\u{05D5}\u{05D6}\u{05D7}\u{05D8}\u{05D9}\u{05DA}\u{05DB}\
            \u{05DC}\u{05DD}\u{05DE}\u{05DF}\u{05E0}\u{05E1}\u{05E2}\u{05E3}\u{05E4}\u{05E5}\u{05E6}\u{05E7}\
            \u{05E8}\u{05E9}\u{05EA}\u{FFFD}\u{FFFD}\u{200E}\u{200F}\u{FFFD}
            """)

    /// Arabic and Persian.
    static let windows1256 = CodePage(
        name: "windows-1256",
        upperHalf: """
            €\u{067E}‚ƒ„…†‡ˆ‰\u{0679}‹Œ\u{0686}\u{0698}\u{0688}\u{06AF}‘’“”•–—\u{06A9}™\u{0691}›œ\u{200C}\
            \u{200D}\u{06BA}\
            \u{00A0}،¢£¤¥¦§¨©\u{06BE}«¬\u{00AD}®¯°±²³´µ¶·¸¹\u{061B}»¼½¾\u{061F}\
            \u{06C1}\u{0621}\u{0622}\u{0623}\u{0624}\u{0625}\u{0626}\u{0627}\u{0628}\u{0629}\u{062A}\u{062B}\
            \u{062C}\u{062D}\u{062E}\u{062F}\u{0630}\u{0631}\u{0632}\u{0633}\u{0634}\u{0635}\u{0636}×\u{0637}\
            \u{0638}\u{0639}\u{063A}\u{0640}\u{0641}\u{0642}\u{0643}\
            à\u{0644}â\u{0645}\u{0646}\u{0647}\u{0648}çèéêë\u{0649}\u{064A}îï\u{064B}\u{064C}\u{064D}\u{064E}ô\
            \u{064F}\u{0650}÷\u{0651}ù\u{0652}ûü\u{200E}\u{200F}\u{06D2}
            """)
}
