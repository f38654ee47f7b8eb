/// Family names of Japan, which news writes before the given name as well as after it: `Abe Shinzo`, `Shinzo Abe`.
enum FamilyNameFirst {
    /// The parts of a person's name with a leading family name put last; any other as it is.
    static func inWesternOrder(_ parts: [NameParts.Part]) -> [NameParts.Part] {
        guard parts.count == 2, !parts[1].followsHyphen, isFamilyName(parts[0]), !isFamilyName(parts[1]) else {
            return parts
        }
        return [parts[1], parts[0]]
    }

    private static func isFamilyName(_ part: NameParts.Part) -> Bool { names.contains(part.letters) }

    /// The commonest, and those of the heads of government.
    private static let names = NameWords.set(
        """
        sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi \
        matsumoto inoue kimura hayashi shimizu yamazaki mori ikeda hashimoto yamashita ishikawa nakajima maeda fujita \
        ogawa goto okada hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura \
        fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita \
        shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto \
        takeda murata ueno sugiyama masuda sugawara hirano kojima otsuka chiba kubo matsui iwasaki sakurai kinoshita \
        noguchi matsuo nomura kikuchi sano onishi sugimoto arai hamada ichikawa furukawa koizumi abe kishida suga \
        ishiba hatoyama noda aso kono obuchi murayama hosokawa miyazawa kaifu takeshita nakasone ohira miki tojo \
        takaichi motegi amari edano
        """)
}
