internal import Glibc
internal import Synchronization

/// Ctrl-C and SIGTERM: the first asks the running command to finish the batch in hand, the second ends the process.
enum Interruption {
    private static let requested = Atomic<Bool>(false)

    static var isRequested: Bool { requested.load(ordering: .relaxed) }

    /// Takes both signals from now on.
    static func watch() {
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                guard !Interruption.requested.exchange(true, ordering: .relaxed) else { _exit(128 + number) }
            }
        }
    }
}
