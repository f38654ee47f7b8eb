internal import Glibc

/// Milliseconds of CPU that each body takes: the median of `runs`, the bodies in turn, after a round that does not count.
func mediansOfCPU(runs: Int, of bodies: [() throws -> Void]) throws -> [Double] {
    var times = bodies.map { _ in [Double]() }
    for _ in 0...runs {
        for (index, body) in bodies.enumerated() {
            let start = millisecondsOfCPU()
            try body()
            times[index].append(millisecondsOfCPU() - start)
        }
    }
    return times.map { $0.dropFirst().sorted()[runs / 2] }
}

/// What this process has used so far.
private func millisecondsOfCPU() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}
