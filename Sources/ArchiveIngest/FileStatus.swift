internal import Glibc

/// What the file system says of a path or of an open file.
struct FileStatus {
    /// The kinds that reading tells apart.
    enum Kind {
        case file
        case folder
        case special
    }

    /// What names a file or folder whatever path leads to it.
    struct Identity: Hashable {
        let device: UInt
        let inode: UInt
    }

    let kind: Kind
    let size: Int
    let identity: Identity
    /// When its bytes were last written, in nanoseconds.
    let modified: Int

    /// What a path leads to, symbolic links followed.
    init(path: String) throws(IngestError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw IngestError(errorNumber: errno, file: path) }
        self.init(status)
    }

    /// What an open file is; `name` is for the error.
    init(descriptor: Int32, name: String) throws(IngestError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw IngestError(errorNumber: errno, file: name) }
        self.init(status)
    }

    private init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .special
            }
        size = Int(status.st_size)
        identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
        modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
    }
}

extension IngestError {
    /// The error for what a system call said of a file.
    init(errorNumber: Int32, file: String) {
        switch errorNumber {
        case ENOENT, ENOTDIR:
            self.init(code: .missing, message: "no such file or folder; check the name", file: file)
        case EACCES, EPERM:
            self.init(code: .unreadable, message: "permission denied; make it readable and try again", file: file)
        case ELOOP:
            self.init(code: .missing, message: "a symbolic link that leads back to itself", file: file)
        default:
            self.init(
                code: .unreadable, message: "cannot be read: \(String(cString: strerror(errorNumber)))", file: file)
        }
    }

    /// The error for a pipe, socket or device that is named as a file.
    static func special(_ file: String) -> IngestError {
        IngestError(
            code: .special, message: "not a file but a pipe, socket or device; give its text on standard input (-)",
            file: file)
    }
}
