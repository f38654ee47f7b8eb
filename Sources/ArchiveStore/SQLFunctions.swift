internal import ArchiveModel
internal import CArchiveFTS
internal import GRDB
internal import GRDBSQLite

/// Functions that our own statements and migrations call.
///
/// No table or view does, so that the file can be read without us.
enum SQLFunctions {
    static func add(to db: Database) throws {
        let status = archive_fts_register(db.sqliteConnection)
        guard status == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: status)) }
        db.add(function: hasWords)
        db.add(function: hasVerbatim)
        db.add(function: foldedKey)
        db.add(function: spellingKey)
        db.add(function: countryOfPlace)
    }

    /// `has_words(text, key)`: whether the folded words stand in the text, one after the other.
    private static let hasWords = DatabaseFunction("has_words", argumentCount: 2, pure: true) { values in
        guard let text = String.fromDatabaseValue(values[0]), let key = String.fromDatabaseValue(values[1]) else {
            return false
        }
        return (" " + TextFolding.key(text) + " ").contains(" " + key + " ")
    }

    /// `folded_key(text)`: the key of a name, for migrations that change keys.
    private static let foldedKey = DatabaseFunction("folded_key", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map(TextFolding.key)
    }

    /// `spelling_key(name, kind)`: the key of an entity, for migrations that change keys.
    private static let spellingKey = DatabaseFunction("spelling_key", argumentCount: 2, pure: true) { values in
        guard let name = String.fromDatabaseValue(values[0]),
            let kind = String.fromDatabaseValue(values[1]).flatMap(EntityKind.init(rawValue:))
        else { return nil }
        return SpellingKey(name, kind: kind).text
    }

    /// `country_of_place(name)`: the country that a place of that name is most likely in.
    private static let countryOfPlace = DatabaseFunction("country_of_place", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).flatMap(PlaceName.country)
    }

    /// `has_verbatim(text, piece)`: whether the piece stands in the text byte for byte, and not within a longer word.
    private static let hasVerbatim = DatabaseFunction("has_verbatim", argumentCount: 2, pure: true) { values in
        guard let text = String.fromDatabaseValue(values[0]), let piece = String.fromDatabaseValue(values[1]) else {
            return false
        }
        return text.ranges(of: piece).contains { range in
            let before = text[..<range.lowerBound].unicodeScalars.last
            let after = text[range.upperBound...].unicodeScalars.first
            return [before, after].allSatisfy { $0.map(isWordPart) != true }
        }
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
