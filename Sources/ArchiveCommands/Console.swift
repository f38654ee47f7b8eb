internal import Glibc

/// The outside world as commands see it: two streams, an environment, a terminal or none.
///
/// Commands take it from ``Console/current``, so that a test can run one in-process and read what it printed.
package struct Console: Sendable {
    /// Writes to standard output.
    package var output: @Sendable (String) -> Void
    /// Writes bytes to standard output as they are.
    package var outputBytes: @Sendable ([UInt8]) -> Void
    /// Writes to standard error.
    package var error: @Sendable (String) -> Void
    /// The value of a variable of the environment.
    package var variable: @Sendable (String) -> String?
    /// The terminal's width in columns; nil when standard output is no terminal.
    package var terminalWidth: Int?
    /// Whether standard error is a terminal, where progress may be drawn.
    package var showsProgress: Bool
    /// Whether the person has asked to stop (Ctrl-C or SIGTERM).
    package var isInterrupted: @Sendable () -> Bool

    package init(
        output: @escaping @Sendable (String) -> Void, outputBytes: @escaping @Sendable ([UInt8]) -> Void,
        error: @escaping @Sendable (String) -> Void,
        variable: @escaping @Sendable (String) -> String? = { _ in nil }, terminalWidth: Int? = nil,
        showsProgress: Bool = false,
        isInterrupted: @escaping @Sendable () -> Bool = { false }
    ) {
        self.output = output
        self.outputBytes = outputBytes
        self.error = error
        self.variable = variable
        self.terminalWidth = terminalWidth
        self.showsProgress = showsProgress
        self.isInterrupted = isInterrupted
    }

    /// The console of the command that is running.
    @TaskLocal package static var current = Console.process

    /// The process's own streams, environment and signals.
    package static var process: Console {
        Console(
            output: { text in writeResult(Array(text.utf8)) }, outputBytes: writeResult,
            error: { text in _ = write(Array(text.utf8), to: STDERR_FILENO) },
            variable: { name in getenv(name).map { String(cString: $0) } }, terminalWidth: widthOfTerminal(),
            showsProgress: isatty(STDERR_FILENO) == 1, isInterrupted: { Interruption.isRequested })
    }

    /// Writes a line to standard error.
    package func note(_ line: String) { error(line + "\n") }
}

/// Writes to standard output.
///
/// A closed pipe ends the process by its signal; a full disk ends it too, for results that are lost are a failure.
private func writeResult(_ bytes: [UInt8]) {
    guard let failure = write(bytes, to: STDOUT_FILENO) else { return }
    let reason = String(cString: strerror(failure))
    _ = write(Array("archive: standard output cannot be written: \(reason)\n".utf8), to: STDERR_FILENO)
    exit(2)
}

/// Writes everything; returns the number of the error that stood in the way.
private func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { bytes in
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            guard count > 0 || errno == EINTR else { return errno }
            rest = rest.dropFirst(max(0, count))
        }
        return nil
    }
}

private func widthOfTerminal() -> Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
}
