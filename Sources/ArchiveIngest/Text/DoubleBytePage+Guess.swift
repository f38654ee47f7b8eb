extension DoubleBytePage {
    /// The page in which the bytes are nearly all characters, of which a language uses many often; nothing if there is
    /// none.
    static func guess(_ bytes: UnsafeRawBufferPointer) -> DoubleBytePage? {
        let sample = UnsafeRawBufferPointer(rebasing: bytes.prefix(262_144))
        var best: (page: DoubleBytePage, margin: Double)?
        for language in languages {
            guard let page = language.page else { continue }
            let tally = page.tally(sample, of: Set(language.characters.unicodeScalars))
            guard tally.isPlausible, tally.letters >= 8 else { continue }
            let margin = tally.share / language.share
            if margin >= 1, margin > best?.margin ?? 0 { best = (page, margin) }
        }
        return best?.page
    }

    /// Whether the bytes above ASCII are characters of the page, but for a few that were damaged or cut off.
    func fits(_ bytes: UnsafeRawBufferPointer) -> Bool {
        tally(UnsafeRawBufferPointer(rebasing: bytes.prefix(262_144)), of: []).isPlausible
    }

    /// What the bytes above ASCII are in a page.
    private struct Tally {
        var characters = 0
        /// The characters that are no signs: signs are the same two bytes in several pages and tell nothing.
        var letters = 0
        var common = 0
        var damages = 0

        /// How many of the letters are among the common ones, from 0 to 1.
        var share: Double { Double(common) / Double(max(1, letters)) }
        /// Whether at most one in fifty is damaged.
        ///
        /// The last may have been cut off by the sample.
        var isPlausible: Bool { characters > 0 && (damages - 1) * 50 < characters }
    }

    private func tally(_ bytes: UnsafeRawBufferPointer, of common: Set<Unicode.Scalar>) -> Tally {
        var tally = Tally()
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] >= 0x80 else {
                offset += 1
                continue
            }
            let step = step(in: bytes, at: offset)
            if case .scalar(let scalar) = step.content {
                tally.characters += 1
                if scalar.properties.isAlphabetic {
                    tally.letters += 1
                    if common.contains(scalar) { tally.common += 1 }
                }
            } else {
                tally.damages += 1
            }
            offset += step.length
        }
        return tally
    }

    /// The characters that running text has most of, and the least share of it that they make up.
    private static let languages: [(page: DoubleBytePage?, characters: String, share: Double)] = [
        (gb18030, "的一是不了在有人和这中大为上个国我以要他时来用们生到作地于出就分对成会可年日月", 0.12),
        (big5, "的一是不了在有人和這中大為上個國我以要他時來用們生到作地於出就分對成會可年日月", 0.12),
        (shiftJIS, japanese, 0.3),
        (eucJP, japanese, 0.3),
        (eucKR, "이다의는에을하고가를지은한로도기사있인그정서나자대시해일어수", 0.2),
    ]

    private static let japanese = """
        のにはをたがでてとしれさいるなかもこりっんまうらおきくけすそちつみめやよわアイウエオカキクケコサシスセソタチツテトナニ\
        ネノハフマミムメモヤラリルレロンーッャュョ\
        日一国会人年大本中長出時政事社見月分議後前民生発間対上部東者地合市業内定今新場金員県町村区学高都道府
        """
}
