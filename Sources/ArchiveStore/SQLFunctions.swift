internal import ArchiveModel
internal import GRDB

/// Functions that our own statements call.
///
/// No table or view does, so that the file can be read without us.
enum SQLFunctions {
    static func add(to db: Database) {
        db.add(function: hasWords)
    }

    /// `has_words(text, key)`: whether the folded words stand in the text, one after the other.
    private static let hasWords = DatabaseFunction("has_words", argumentCount: 2, pure: true) { values in
        guard let text = String.fromDatabaseValue(values[0]), let key = String.fromDatabaseValue(values[1]) else {
            return false
        }
        return (" " + TextFolding.key(text) + " ").contains(" " + key + " ")
    }
}
