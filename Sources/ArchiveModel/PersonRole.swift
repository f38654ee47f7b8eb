/// What an article says that a person is.
public struct PersonRole: Sendable, Hashable {
    /// The person's canonical name.
    public let person: String
    /// The role as written: `intelligence chief`.
    public let role: String

    /// Makes a role.
    public init(person: String, role: String) {
        self.person = person
        self.role = role
    }
}

extension Article {
    /// The roles of the people that it names, each once, in the order of the people.
    public var roles: [PersonRole] {
        entities.filter { $0.kind == .person }.flatMap { entity in
            var seen: Set<String> = []
            return entity.mentions.compactMap(\.role).filter { seen.insert($0).inserted }
                .map { PersonRole(person: entity.name, role: $0) }
        }
    }
}
