internal import ArchiveModel

/// How much speaks for each kind of entity.
///
/// A name is of the kind with the most, if that is enough.
struct KindEvidence: Sendable, Equatable {
    var person = 0
    var organisation = 0
    var place = 0

    /// What a name needs to be taken for an entity.
    static let threshold = 4

    /// What keeps a word from being a name, whatever stands around it.
    static let rejection = KindEvidence(person: -20, organisation: -20, place: -20)

    /// Whether a name speaks for itself so clearly that nothing around it is needed.
    var isSelfEvident: Bool {
        switch kind {
        case .person: person >= 6
        case .organisation, .place: true
        case nil: false
        }
    }

    /// The kind that the evidence speaks for, if any does clearly.
    var kind: EntityKind? {
        let best = max(person, organisation, place)
        guard best >= Self.threshold else { return nil }
        if person == best { return organisation == best || place == best ? nil : .person }
        return organisation == best ? .organisation : .place
    }

    static func + (one: KindEvidence, other: KindEvidence) -> KindEvidence {
        KindEvidence(
            person: one.person + other.person, organisation: one.organisation + other.organisation,
            place: one.place + other.place)
    }

    /// The evidence with no part above a limit.
    func limited(to limit: Int) -> KindEvidence {
        KindEvidence(person: min(person, limit), organisation: min(organisation, limit), place: min(place, limit))
    }
}

extension KindEvidence {
    /// What the words around a candidate say.
    init(_ clues: MentionCandidate.Clues, words: Int) {
        if clues.contains(.afterHonorific) { person += 8 }
        if clues.contains(.afterRole) { person += words == 1 ? 4 : 5 }
        if clues.contains(.aged) { person += 4 }
        if clues.contains(.speaks) { person += 2 }
        if clues.contains(.described), words > 1 { person += 2 }
        if clues.contains(.beforeRole) { organisation += 1 }
        if clues.contains(.afterLocative), words < 3 {
            place += 2
            person -= 1
        }
        if clues.contains(.abbreviatesWords) { self = .rejection }
        if clues.contains(.insidePlace) { place += 3 }
    }
}
