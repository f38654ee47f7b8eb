internal import ArchiveModel

/// What the archive knows of the people of one name.
struct PersonRecord: Equatable {
    /// What articles say of the person.
    var signs = PersonSigns()
    /// What stands after the name of the others.
    var namesakes: [String] = []
}
