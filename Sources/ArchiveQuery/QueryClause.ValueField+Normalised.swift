internal import ArchiveModel

extension QueryClause.ValueField {
    /// The value as articles have it: the code of a country, a language or an agency.
    func normalised(_ value: String) throws(QueryError) -> String {
        switch self {
        case .country: return try Self.country(value)
        case .lang: return try Self.language(value)
        case .agency:
            if let agency = Agency.named(value) { return agency.code }
            return try searchable(value)
        case .tag: return try tag(value)
        case .publisher, .by, .filed: return try searchable(value)
        case .format: return try searchable(value).lowercased()
        case .id: return try Self.identifier(value)
        case .source:
            guard !value.isEmpty else { throw QueryError("source: needs the name of a file", at: 0) }
            return value
        }
    }

    private static func country(_ value: String) throws(QueryError) -> String {
        if let country = Country.named(value) { return country.code }
        let nearest = Suggestion.nearest(to: value, among: Country.all.map(\.name)).map { ": did you mean \($0)?" }
        throw QueryError(
            "there is no country \(QueryError.quoted(value))" + (nearest ?? ": give its name or code"), at: 0)
    }

    private static func language(_ value: String) throws(QueryError) -> String {
        if let code = LanguageName.code(of: value) { return code }
        let nearest = Suggestion.nearest(to: value, among: LanguageName.known).map { ": did you mean \($0)?" }
        throw QueryError(
            "\(QueryError.quoted(value)) is no code or name of a language"
                + (nearest ?? ": write two letters, en or tr, or English"), at: 0)
    }

    /// The tag, with `user/`, `auto/` or `source/` before it in small letters.
    private func tag(_ value: String) throws(QueryError) -> String {
        guard let slash = value.firstIndex(of: "/") else { return try searchable(value) }
        let giver = value[..<slash].lowercased()
        guard ["user", "auto", "source"].contains(giver) else { return try searchable(value) }
        let name = String(value[value.index(after: slash)...])
        guard !TextFolding.key(name).isEmpty else { throw QueryError("\(giver)/ needs the name of a tag", at: 0) }
        return giver + "/" + name
    }

    private static func identifier(_ value: String) throws(QueryError) -> String {
        guard !value.isEmpty, value.utf8.count <= 16, value.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            throw QueryError("an identifier has up to sixteen digits and letters from a to f: id:3f2a9c01", at: 0)
        }
        return value.lowercased()
    }

    private func searchable(_ value: String) throws(QueryError) -> String {
        guard TextFolding.key(value).isEmpty else { return value }
        throw QueryError("\(rawValue): needs a letter or a digit", at: 0)
    }
}
