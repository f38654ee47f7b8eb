/// Goes through the terms of an index from smaller to greater, by steps to the next or in leaps.
///
/// A leap looks a term up in every part of the index; a step goes to the next place where a term stands, of which a
/// common term has thousands. So short ways are stepped and long ones leapt, without knowing beforehand which is which.
struct TermCursor {
    /// How many steps take as long as a leap; measured.
    private static let leap = 40

    private let statement: PreparedStatement
    private var term: [Unicode.Scalar]?

    /// Makes a cursor over a statement that gives the terms of every place, from its one parameter on.
    init(_ statement: PreparedStatement) {
        self.statement = statement
    }

    /// The first term that is no less than another, which must be greater than the one before; nil if there is none.
    mutating func first(from least: [Unicode.Scalar]) throws -> [Unicode.Scalar]? {
        var steps = term == nil ? Self.leap : 0
        while term.map({ $0.lexicographicallyPrecedes(least) }) ?? true {
            if steps >= Self.leap {
                statement.reset()
                statement.bind(text: String(least), at: 1)
                steps = .min
            }
            guard try statement.step() else { return nil }
            term = statement.text(0).map { Array($0.unicodeScalars) }
            steps += 1
        }
        return term
    }

    /// Ends the reading.
    func end() { statement.reset() }
}

extension String {
    /// The text of scalars.
    init(_ scalars: [Unicode.Scalar]) {
        var view = UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
