/// What stands in newsletters around the text.
enum MailFurniture {
    /// Whether a paragraph is an address alone, or a short line that offers to unsubscribe, to read in the browser, and
    /// the like.
    static func isOne(_ paragraph: String) -> Bool {
        let words = paragraph.split(whereSeparator: \.isWhitespace)
        guard words.contains(where: { !isAddress($0) }) else { return true }
        guard words.count <= 25 else { return false }
        let text = paragraph.lowercased()
        return cues.contains(where: text.contains)
    }

    private static func isAddress(_ word: Substring) -> Bool {
        let text = word.drop { "<([".contains($0) }
        return text.hasPrefix("http://") || text.hasPrefix("https://")
    }

    private static let cues = [
        "unsubscribe", "view in browser", "view this email", "view in your browser", "view online", "email preferences",
        "manage your subscription", "manage preferences", "update your preferences", "you are receiving this",
        "you received this", "forwarded this email", "add us to your address book", "all rights reserved",
        "privacy policy", "newsletter abbestellen", "im browser ansehen", "im browser anzeigen", "abmelden",
        "se désabonner", "se désinscrire", "désinscription", "voir dans le navigateur", "darse de baja",
        "ver en el navegador", "cancelar suscripción", "annulla l'iscrizione", "aboneliğimi iptal", "uitschrijven",
    ]
}
