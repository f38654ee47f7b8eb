internal import Glibc

/// Turns the paths that a person gives into the files to read.
package enum SourceWalker {
    /// The files that the paths lead to, in order: a file as it is, a folder with everything below it, sorted by name,
    /// and `-` (standard input) as it is.
    ///
    /// Hidden files and folders are skipped unless they are named themselves; a folder is entered once, however many
    /// links lead to it. Whatever cannot be listed is handed to `problem` and the rest goes on.
    package static func files(under paths: [String], problem: (IngestError) -> Void) -> [String] {
        var walk = Walk()
        for path in paths {
            walk.visit(path, problem: problem)
        }
        return walk.files
    }

    /// How many bytes the files have in all; nil if one of them cannot be asked, as standard input.
    package static func size(of files: [String]) -> Int? {
        var size = 0
        for file in files {
            guard let status = try? FileStatus(path: file), status.kind == .file else { return nil }
            size += status.size
        }
        return size
    }
}

/// A walk under way: what it found, and the folders that it has been in.
private struct Walk {
    var files: [String] = []
    private var entered: Set<FileStatus.Identity> = []

    mutating func visit(_ path: String, problem: (IngestError) -> Void) {
        guard path != "-" else {
            files.append(path)
            return
        }
        do throws(IngestError) {
            let status = try FileStatus(path: path)
            switch status.kind {
            case .file: files.append(path)
            case .special: throw IngestError.special(path)
            case .folder:
                guard entered.insert(status.identity).inserted else { return }
                for name in try names(in: path, problem: problem) {
                    visit(path.hasSuffix("/") ? path + name : path + "/" + name, problem: problem)
                }
            }
        } catch {
            problem(error)
        }
    }

    /// The names in a folder that are not hidden, sorted.
    private func names(in folder: String, problem: (IngestError) -> Void) throws(IngestError) -> [String] {
        guard let listing = opendir(folder) else { throw IngestError(errorNumber: errno, file: folder) }
        defer { closedir(listing) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: 256) {
                    (String(validatingCString: $0), String(cString: $0))
                }
            }
            if name.1.hasPrefix(".") { continue }
            if let valid = name.0 {
                names.append(valid)
            } else {
                problem(
                    IngestError(
                        code: .unreadable, message: "a name that is not UTF-8; rename the file",
                        file: folder + "/" + name.1))
            }
        }
        if errno != 0 { problem(IngestError(errorNumber: errno, file: folder)) }
        return names.sorted()
    }
}
