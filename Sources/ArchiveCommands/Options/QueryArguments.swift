internal import ArgumentParser

/// The arguments that make a query, which may begin with a minus: `archive search -syria kalin`.
enum QueryArguments {
    /// The query of the arguments that are no options; what follows `--` is query whatever it looks like.
    ///
    /// Throws for what looks like a long option, which is more likely mistyped than sought.
    static func query(of arguments: [String]) throws -> String {
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        if let option = arguments[..<end].first(where: { $0.hasPrefix("--") }) {
            throw ValidationError("Unknown option '\(option)'")
        }
        return (arguments[..<end] + arguments[end...].dropFirst()).joined(separator: " ")
    }
}
