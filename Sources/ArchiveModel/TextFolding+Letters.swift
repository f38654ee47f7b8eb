extension TextFolding {
    /// The letters that SQLite's tokenizer leaves as they are, and the plain ones that stand for them, one replacement
    /// a scalar.
    ///
    /// An SQL expression of `replace()` calls over this list does what ``indexText(_:)`` does.
    public static let letterReplacements: [(letter: String, plain: String)] =
        latin + greek + cyrillic + arabic + hebrew + fullWidth + invisible + recent

    /// Latin letters without a decomposition, as news spells them without them; capitals too.
    private static let latin = pairs(
        "ı:i İ:i ł:l Ł:l đ:d Đ:d ð:d Ð:d ø:o Ø:o ǿ:o Ǿ:o ß:ss ẞ:ss æ:ae Æ:ae ǽ:ae Ǽ:ae œ:oe Œ:oe þ:th Þ:th ħ:h Ħ:h ŋ:n "
            + "Ŋ:n ŧ:t Ŧ:t ĸ:k ŀ:l Ŀ:l ŉ:n ĳ:ij Ĳ:ij ə:a Ə:a ɓ:b Ɓ:b ɗ:d Ɗ:d ƙ:k Ƙ:k ǝ:e Ǝ:e ſ:s ﬀ:ff ﬁ:fi ﬂ:fl ﬃ:ffi ﬄ:ffl"
    )

    /// Greek vowels with their accents, and the sigma that ends a word.
    private static let greek = pairs(
        "ά:α έ:ε ή:η ί:ι ό:ο ύ:υ ώ:ω ϊ:ι ϋ:υ ΐ:ι ΰ:υ Ά:α Έ:ε Ή:η Ί:ι Ό:ο Ύ:υ Ώ:ω Ϊ:ι Ϋ:υ ς:σ")

    /// Cyrillic letters that decompose.
    private static let cyrillic = pairs(
        "ё:е Ё:е й:и Й:и ї:і Ї:і ў:у Ў:у ѓ:г Ѓ:г ќ:к Ќ:к ѐ:е Ѐ:е ѝ:и Ѝ:и ґ:г Ґ:г")

    /// Arabic letters that are written with and without their hamza or dots, Persian forms, vowel marks and tatweel.
    private static let arabic =
        pairs("آ:ا أ:ا إ:ا ٱ:ا ؤ:و ئ:ي ى:ي ة:ه ک:ك ی:ي ۀ:ه ہ:ه")
        + dropped([0x0640, 0x0670]) + dropped(Array(0x064B...0x0655))

    /// Hebrew points and accents.
    private static let hebrew = dropped(Array(0x0591...0x05BD) + [0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7])

    /// Latin letters and digits as wide as East Asian characters.
    private static let fullWidth = (0xFF10...0xFF5A).compactMap { value -> (letter: String, plain: String)? in
        guard let wide = Unicode.Scalar(UInt32(value)), let plain = Unicode.Scalar(UInt32(value - 0xFEE0)),
            plain.properties.isAlphabetic || plain.properties.numericType != nil
        else { return nil }
        return (String(wide), plain.properties.lowercaseMapping)
    }

    /// Hyphens that do not show, marks of direction, and the half rings of transliteration; letter apostrophes become
    /// apostrophes.
    private static let invisible =
        dropped([0x00AD, 0x02BE, 0x02BF, 0x200E, 0x200F, 0x2060, 0xFEFF]) + pairs("ʼ:' ʻ:'")

    /// Marks of direction and signs of currencies that the tokenizer, which knows Unicode 6.1, takes for letters:
    /// they would stick to the word beside them (`₺500`).
    private static let recent =
        dropped([0x061C, 0x2066, 0x2067, 0x2068, 0x2069])
        + "₺₼₽₾₿".unicodeScalars.map { (letter: String($0), plain: " ") }

    private static func pairs(_ list: String) -> [(letter: String, plain: String)] {
        list.split(separator: " ").compactMap { pair in
            guard let letter = pair.first else { return nil }
            return (String(letter), String(pair.dropFirst(2)))
        }
    }

    private static func dropped(_ scalars: [UInt32]) -> [(letter: String, plain: String)] {
        scalars.compactMap { Unicode.Scalar($0) }.map { (String($0), "") }
    }
}
