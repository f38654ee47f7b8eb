/// Who speaks: an entity by its number, or words of a passage.
enum Speaker: Equatable, Sendable {
    case entity(Int)
    case words(String)
}

/// To whom a clause gives speech, and the tokens of the verb that does.
struct Attribution {
    let speaker: Speaker?
    let verb: Range<Int>?
}
