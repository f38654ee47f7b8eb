/// How a passage is written, as far as its weights go: a capital in a headline says less than one in prose.
enum TextStyle: Sendable {
    case prose
    /// Title case or capitals.
    case headline

    /// What is added to the number of each template of features.
    var firstTemplate: UInt64 { self == .prose ? 0 : 128 }
}
