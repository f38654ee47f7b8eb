internal import ArchiveModel
internal import ArgumentParser

/// The kinds of entities, as they are named on the command line.
enum EntityKindOption: String, ExpressibleByArgument, CaseIterable {
    case person
    case organisation
    case place

    /// The kind of that name; the words of the query language and the American spelling are understood too.
    init?(argument: String) {
        switch argument.lowercased() {
        case "person", "people": self = .person
        case "organisation", "organisations", "organization", "organizations", "org": self = .organisation
        case "place", "places": self = .place
        default: return nil
        }
    }

    /// The kind of the library.
    var kind: EntityKind {
        switch self {
        case .person: .person
        case .organisation: .organisation
        case .place: .place
        }
    }
}
