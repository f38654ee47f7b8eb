internal import EntityRecognition

/// A chain of tokens and what each is.
struct Lesson: Sendable {
    /// The features of one token after the other, by number, and where those of each token end.
    let features: [Int32]
    let ends: [Int]
    let labels: [NameLabel]
}
