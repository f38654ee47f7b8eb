internal import ArchiveModel
internal import GRDB

/// A field of articles that is kept as one array over all of them.
enum PackedField: Int, CaseIterable {
    /// The row id, as the difference to that of the article before.
    case row
    /// The number of words in the full-text index.
    case length
    /// The day of publication and how much of it is known (``PackedDate``).
    case date
    case country, agency, publisher, language, section, format
    case tag, person, organisation, place

    /// How many numbers an article has in it.
    enum Shape {
        /// One; 0 where it has no value.
        case single
        /// Their count, then the numbers, each as the difference to the one before.
        case list
    }

    var shape: Shape {
        switch self {
        case .row, .length, .date, .country, .agency, .publisher, .language, .section, .format: .single
        case .tag, .person, .organisation, .place: .list
        }
    }

    /// Its name in the table `packed_fields`, and in `facet_values` if its values are numbered there.
    var name: String { String(describing: self) }

    /// What is thrown where the arrays do not agree with each other.
    static var damage: DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the packed fields are damaged")
    }

    init(_ kind: EntityKind) {
        switch kind {
        case .person: self = .person
        case .organisation: self = .organisation
        case .place: self = .place
        }
    }
}
