internal import ArchiveModel
internal import CArchiveFacts

/// Codes of the IPTC for what news is about: Media Topics, and the Subject Codes that were used before them.
enum SubjectCode {
    private static let table = SortedTable { archive_facts_subjects() }

    /// The name in English of `04016007` or `medtop:20000174`; nil for a code of another vocabulary.
    static func name(of code: some StringProtocol) -> String? {
        var digits = String(code.drop { $0 != ":" }.dropFirst())
        if digits.isEmpty { digits = String(code) }
        guard digits.utf8.count == 8, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        return digits.withUTF8 { key in table.record(of: key).map { String(decoding: $0, as: UTF8.self) } }
    }

    /// `medtop:20000174` of `http://cv.iptc.org/newscodes/mediatopic/20000174`; any other text as it is.
    static func shortened(_ address: String) -> String {
        let parts = address.split(separator: "/")
        guard parts.count > 2, let code = parts.last else { return address }
        switch parts[parts.count - 2] {
        case "mediatopic": return "medtop:" + code
        case "subjectcode": return "subj:" + code
        default: return address
        }
    }

    /// The code of the level above: `11006000` of `11006005`, `11000000` of that; nil at the top.
    ///
    /// Subject Codes have two digits for the subject, three for its matter and three for the detail (IPTC Subject
    /// Reference System, 1.1).
    static func parent(of code: String) -> String? {
        guard code.utf8.count == 8, code.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), code < "2" else { return nil }
        if !code.hasSuffix("000") { return code.prefix(5) + "000" }
        return code.hasSuffix("000000") ? nil : code.prefix(2) + "000000"
    }
}
