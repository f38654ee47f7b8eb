/// The names of files in archives.
enum MemberName {
    /// Whether a part of the path is hidden, as files that an operating system puts beside the person's own.
    static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != "." && $0 != ".." || $0 == "__MACOSX" }
    }
}
