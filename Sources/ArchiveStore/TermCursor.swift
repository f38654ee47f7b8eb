/// Goes through the terms of an index from smaller to greater, by steps to the next or in leaps.
///
/// A step reads where the term stands in every article, which takes long for a common one; a leap looks the term up in
/// every part of the index. So short ways are stepped and long ones leapt, without knowing beforehand which is which.
struct TermCursor {
    /// What a leap costs, in positions of terms that are read in the time; measured.
    private static let leap = 600
    /// What a step costs besides.
    private static let step = 10

    private let statement: PreparedStatement
    private var term: [Unicode.Scalar]?

    /// Makes a cursor over a statement whose one parameter is the first term wanted, and whose columns are the term, the
    /// number of articles and the number of positions.
    init(_ statement: PreparedStatement) {
        self.statement = statement
    }

    /// How many articles have the term.
    var count: Int { statement.integer(1) }

    /// The first term that is no less than another, which must be greater than the one before; nil if there is none.
    mutating func first(from least: [Unicode.Scalar]) throws -> [Unicode.Scalar]? {
        var spent = term == nil ? Self.leap : 0
        while term.map({ $0.lexicographicallyPrecedes(least) }) ?? true {
            if spent >= Self.leap {
                statement.reset()
                statement.bind(text: String(least), at: 1)
                spent = .min
            }
            guard try take() else { return nil }
            spent += Self.step + statement.integer(2)
        }
        return term
    }

    /// Ends the reading.
    func end() { statement.reset() }

    private mutating func take() throws -> Bool {
        guard try statement.step() else {
            term = nil
            return false
        }
        term = statement.text(0).map { Array($0.unicodeScalars) }
        return true
    }
}

extension String {
    /// The text of scalars.
    init(_ scalars: [Unicode.Scalar]) {
        var view = UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
