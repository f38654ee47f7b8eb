/// How a file is read: as text of a format, or opened.
package enum SourceReading: Sendable {
    /// As text, and the names of the formats that are just as sure that it is theirs.
    case format(any IngestFormat, rivals: [String] = [])
    case container(any ContainerFormat)

    /// What to say of a file that may as well be read otherwise; nil if there is no doubt.
    package var doubt: String? {
        guard case .format(let format, let rivals) = self, !rivals.isEmpty else { return nil }
        return "may be \(rivals.joined(separator: " or ")) as well as \(format.name), and is read as \(format.name); "
            + "if that is wrong, name the right one with --as"
    }

    /// The name of the format or container.
    package var name: String {
        switch self {
        case .format(let format, _): format.name
        case .container(let container): container.name
        }
    }
}
