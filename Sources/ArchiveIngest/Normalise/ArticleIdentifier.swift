internal import ArchiveModel
internal import Crypto

/// The stable identifier of an article.
///
/// It is the beginning of a hash over what stays when a page is corrected: the address of the page; where there is
/// none, the name that a news agency gives the item in all its revisions; else the name of the file with the identifier
/// that the file gives; where there is none either, the name of the file with the headline (or the first paragraph) and
/// the day. The body is no part of it, so that a page that has changed is the same article. An identifier of this form
/// that the file gives is kept: it is the archive's own, written out.
enum ArticleIdentifier {
    /// 16 hexadecimal digits.
    ///
    /// `file` is the name of the file without its folders, `own` what the file calls the article.
    static func identifier(url: String?, own: String?, file: String, headline: String, day: NewsDate?) -> String {
        if let own, isIdentifier(own) { return own }
        var hash = SHA256()
        for part in parts(url: url, own: own, file: file, headline: headline, day: day) {
            var part = part
            part.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
            hash.update(data: [0])
        }
        var digits = ""
        for byte in hash.finalize().prefix(8) {
            digits += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return digits
    }

    private static func isIdentifier(_ text: String) -> Bool {
        text.utf8.count == 16 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// An identifier that no two providers give, as `tag:` and `urn:` names are, without the revision in which an item of
    /// `urn:newsml:provider:date:item:revision` comes.
    private static func worldwide(_ own: String) -> String? {
        guard own.hasPrefix("urn:") || own.hasPrefix("tag:") else { return nil }
        let parts = own.split(separator: ":", omittingEmptySubsequences: false)
        guard own.hasPrefix("urn:newsml:"), parts.count == 6 else { return own }
        return parts.dropLast().joined(separator: ":")
    }

    private static func parts(url: String?, own: String?, file: String, headline: String, day: NewsDate?) -> [String] {
        if let url { return ["url", url] }
        if let own, let item = worldwide(own) { return ["item", item] }
        if let own { return ["id", file, own] }
        return ["page", file, TextFolding.key(headline), day?.withoutTime.iso8601 ?? ""]
    }
}
