internal import CArchiveFacts

/// A news agency.
public struct Agency: Sendable, Hashable {
    /// The code that the trade knows it by: `AA`, `Reuters`, `dpa`.
    public let code: String
    /// The name in English: `Anadolu Agency`.
    public let name: String
    /// ISO 3166-1 alpha-2 code of its country.
    public let country: String?
    /// Other names: `Anadolu`, `Anadolu Ajansı`.
    public let aliases: [String]

    /// Every agency that the archive knows.
    public static let all: [Agency] = FactTable(archive_facts_agencies()).records.map { field in
        Agency(
            code: field[0], name: field[1], country: field[2].isEmpty ? nil : field[2], aliases: field[4].listed)
    }

    /// The agency with that code, name or alias, folded.
    public static func named(_ name: String) -> Agency? { byName[TextFolding.key(name)] }

    private static let byName: [String: Agency] = {
        var names: [String: Agency] = [:]
        for agency in all {
            for name in [agency.code, agency.name] + agency.aliases { names[TextFolding.key(name)] = agency }
        }
        return names
    }()
}
