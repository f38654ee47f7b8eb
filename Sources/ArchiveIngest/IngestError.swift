/// Why a file could not be read at all; what goes wrong inside a file is a warning instead.
package struct IngestError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it is, for programs.
    package enum Code: String, Sendable, Hashable {
        /// There is no such file or folder.
        case missing
        /// The system refuses to open, list or read it.
        case unreadable
        /// It is a folder where a file is wanted.
        case folder
        /// It is neither a file nor a folder: a pipe, a socket, a device.
        case special
        /// It has no bytes, or nothing but white space.
        case empty
        /// It is not text: a picture, an archive, a program.
        case binary
        /// It is text of no format that the archive reads.
        case unknownFormat
        /// It was read to its end and holds no article.
        case noArticle
    }

    /// What kind of failure it is.
    package let code: Code
    /// What is wrong, then what to do about it: one line, without the file's name.
    package let message: String
    /// The file's name as given; `-` for standard input.
    package let file: String

    /// Makes an error.
    package init(code: Code, message: String, file: String) {
        self.code = code
        self.message = TextCleaning.warning(message)
        self.file = file
    }

    /// The error for a file that was read to its end without meeting an article.
    package static func noArticle(in file: String) -> IngestError {
        IngestError(
            code: .noArticle, message: "no article was found in it; check the file, or name its format with --as",
            file: file)
    }

    /// The one line for people: the file, then the message.
    package var description: String { (file == "-" ? "standard input" : file) + ": " + message }
}
