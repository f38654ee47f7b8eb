/// The fields of a LexisNexis export, under the names that they have in its languages; `index` is about the document,
/// `aside` about the text.
enum LexisNexisLabel: String {
    case byline, section, length, dateline, headline, highlight, graphic, language, subject, person, organisation, place
    case url, body, index, aside

    init?(_ label: String) {
        guard let known = Self.labels[label] else { return nil }
        self = known
    }

    private static let labels: [String: Self] = {
        var labels: [String: Self] = [:]
        for (label, names) in names {
            for name in names.split(separator: " ") { labels[String(name)] = label }
        }
        return labels
    }()

    private static let names: [(Self, String)] = [
        (.byline, "BYLINE AUTHOR AUTOR AUTEUR AUTORE"),
        (.section, "SECTION RUBRIK RESSORT RUBRIQUE SECCIÓN SEZIONE RUBRIEK"),
        (.length, "LENGTH LÄNGE LONGUEUR LONGITUD LUNGHEZZA LENGTE"),
        (.dateline, "DATELINE"),
        (.headline, "HEADLINE TITLE TITEL"),
        (.highlight, "HIGHLIGHT ABSTRACT"),
        (.graphic, "GRAPHIC GRAFIK"),
        (.language, "LANGUAGE SPRACHE LANGUE IDIOMA LINGUA TAAL"),
        (.subject, "SUBJECT THEMA"),
        (.person, "PERSON"),
        (.organisation, "ORGANIZATION COMPANY"),
        (.place, "GEOGRAPHIC CITY STATE COUNTRY"),
        (.url, "URL"),
        (.body, "BODY"),
        (
            .index,
            """
            LOAD-DATE UPDATE PUBLICATION-TYPE DOCUMENT-TYPE PUB-TYPE ACC-NO JOURNAL-CODE CORRECTION-DATE ISSN \
            DATE-CHARGEMENT
            """
        ),
        (
            .aside,
            """
            TYPE NOTES NOTE CORRECTION SERIES INDUSTRY TICKER DISTRIBUTION EDITION DAY SOURCE VOLUME ISSUE COLUMN \
            TRANSCRIPT GUESTS ANCHORS NETWORK PROGRAM CATEGORY TELEPHONE
            """
        ),
    ]

    /// Whether the field can be the first behind the text; the names of others may be words of the text.
    var endsText: Bool {
        switch self {
        case .graphic, .language, .subject, .url, .index: true
        default: false
        }
    }
}
