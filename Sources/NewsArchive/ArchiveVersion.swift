/// The version of the program and of the library.
public enum ArchiveVersion {
    /// A semantic version; the changelog in README.md tells what each brought.
    public static let current = "0.5.0"
}
