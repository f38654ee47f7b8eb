/// How a file is read: as text of a format, or opened.
package enum SourceReading: Sendable {
    case format(any IngestFormat)
    case container(any ContainerFormat)

    /// The name of the format or container.
    package var name: String {
        switch self {
        case .format(let format): format.name
        case .container(let container): container.name
        }
    }
}
