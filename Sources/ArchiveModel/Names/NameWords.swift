/// Words in names that say what someone or something is, not who.
enum NameWords {
    /// Offices and honours that stand before people's names.
    static let titles = set(
        """
        mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr father sheikh shaikh shaykh cheikh sheik \
        ayatollah hojatoleslam imam mullah sayyid sayed seyyed haji hajj hadji president vice prime minister \
        chancellor premier secretary general senator sen rep congressman congresswoman governor gov mayor ambassador \
        judge justice king queen prince princess crown emir sultan gen lt ltgen maj col colonel major captain capt \
        lieutenant brigadier brig admiral adm commander sgt sergeant marshal field deputy foreign defence defense \
        interior finance former hon bishop archbishop cardinal patriarch pope mp
        """)

    /// What companies are in law.
    static let companyForms = set(
        """
        ltd limited inc incorporated corp corporation co company plc llc llp gmbh ag sa nv bv spa srl oyj ab asa as kk \
        pty pjsc ojsc jsc oao ooo
        """)

    /// Words that only join the others of a name.
    static let joining = set("the of and for a an")

    /// The words of a text in letters.
    static func set(_ words: String) -> Set<[UInt8]> {
        Set(words.split(separator: " ").map { Array($0.utf8) })
    }

    /// A name of `Abd` and an attribute, with the article between them left out; any other as it is.
    static func servant(_ letters: [UInt8], isFollowed: Bool) -> [[UInt8]] {
        let abd = Array("abd".utf8)
        guard letters.starts(with: abd) else { return [letters] }
        let rest = letters[3...].drop { "aeou".utf8.contains($0) }
        guard (4...5).contains(rest.startIndex), let first = rest.first else { return [letters] }
        let attribute = Array(rest.dropFirst())
        if attribute.isEmpty { return isFollowed && "lrsdtnz".utf8.contains(first) ? [abd] : [letters] }
        let hasArticle = first == UInt8(ascii: "l") ? attribute.count > 1 : first == attribute.first
        guard hasArticle else { return [letters] }
        return attribute.count > 3 ? [abd, attribute] : [abd + attribute]
    }
}
