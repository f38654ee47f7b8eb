package import ArchiveModel

/// What a token is to the names of its text: outside them, or the first or a further token of a name of some kind.
package struct NameLabel: Hashable, Sendable {
    /// 0 outside; 1, 2, 3 the first token of a person, an organisation, a place; 4, 5, 6 a further one.
    package let rawValue: Int

    init(rawValue: Int) { self.rawValue = rawValue }

    /// The label of a token inside a name.
    package init(_ kind: EntityKind, isFirst: Bool) {
        let number = Self.kinds.firstIndex(of: kind) ?? 0
        rawValue = number + (isFirst ? 1 : 4)
    }

    package static let outside = NameLabel(rawValue: 0)
    package static let count = 7
    private static let kinds: [EntityKind] = [.person, .organisation, .place]

    /// The kind of the name that the token is in.
    package var kind: EntityKind? { self == .outside ? nil : Self.kinds[(rawValue - 1) % 3] }
    package var isFirst: Bool { (1...3).contains(rawValue) }

    /// Whether the label may stand after another: a further token only in a name of its kind.
    func follows(_ other: NameLabel) -> Bool {
        rawValue < 4 || other.rawValue == rawValue || other.rawValue == rawValue - 3
    }
}
