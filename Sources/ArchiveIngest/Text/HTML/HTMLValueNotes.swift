/// What is worked out of the values of a page's attributes, once for each.
///
/// A page gives most of its elements the same few names.
struct HTMLValueNotes<Note> {
    private var notes: [Note?]

    init(_ page: HTMLDocument) { notes = Array(repeating: nil, count: page.valueCount) }

    /// The note on a value; `work` makes it when the value comes for the first time.
    mutating func note(on value: HTMLValue, _ work: (UnsafeRawBufferPointer) -> Note) -> Note {
        if let note = notes[value.number] { return note }
        let note = work(value.bytes)
        notes[value.number] = note
        return note
    }
}
