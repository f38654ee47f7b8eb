extension WireDetails {
    /// Its fields under the names that they have in JSON and in the archive, in order, as texts; only those that say
    /// something.
    package var fields: [(name: String, values: [String])] {
        let single: [(String, String?)] = [
            ("guid", guid), ("slugline", slugline), ("urgency", urgency.map(String.init)),
            ("priority", priority.map(String.init)), ("pubstatus", status?.rawValue), ("embargo", embargo),
            ("version", version), ("ednote", editorNote), ("created", created), ("kind", kind),
            ("words", words.map(String.init)),
        ]
        let listed = [("genres", genres), ("categories", categories)]
        let rights = [("copyright", copyright), ("usage", usage)]
        let all = (single + rights).map { ($0.0, $0.1.map { [$0] } ?? []) }
        return (all.prefix(single.count) + listed + all.dropFirst(single.count)).filter { !$0.1.isEmpty }
    }

    /// Takes over a field of ``fields``; false if none has that name.
    package mutating func take(_ value: String, as name: String) -> Bool {
        switch name {
        case "guid": guid = value
        case "slugline": slugline = value
        case "urgency": urgency = Int(value)
        case "priority": priority = Int(value)
        case "pubstatus": status = PublicationStatus(rawValue: value)
        case "embargo": embargo = value
        case "version": version = value
        case "ednote": editorNote = value
        case "created": created = value
        case "kind": kind = value
        case "words": words = Int(value)
        case "genres": genres.append(value)
        case "categories": categories.append(value)
        case "copyright": copyright = value
        case "usage": usage = value
        default: return false
        }
        return true
    }

    /// The names of all fields.
    package static let names: Set<String> = [
        "guid", "slugline", "urgency", "priority", "pubstatus", "embargo", "version", "ednote", "created", "kind",
        "words", "genres", "categories", "copyright", "usage",
    ]
    /// The names of the fields that are lists.
    package static let lists: Set<String> = ["genres", "categories"]
    /// The names of the fields that are numbers.
    package static let numbers: Set<String> = ["urgency", "priority", "words"]
}
