/// How often each number occurs; 0, which stands for no value, is not counted.
struct NumberCounts {
    /// The number that the first count is of.
    private let first: UInt32
    private var counts: [UInt32]
    /// Those of numbers that are too far from the first to be counted side by side.
    private var farCounts: [UInt32: UInt32] = [:]

    /// Counts a field of one number an article, at these places or everywhere.
    init(_ numbers: [UInt32], at places: [Int]?) {
        self.init(numbers)
        if let places {
            for place in places where place < numbers.count { add(numbers[place]) }
        } else {
            for number in numbers { add(number) }
        }
    }

    /// Counts a field of several.
    init(_ lists: PackedArticles.Lists, at places: [Int]?) {
        self.init(lists.numbers)
        if let places {
            for place in places where place + 1 < lists.starts.count {
                for number in lists[place] { add(number) }
            }
        } else {
            for number in lists.numbers { add(number) }
        }
    }

    private init(_ numbers: [UInt32]) {
        var (least, most) = (UInt32.max, UInt32.min)
        for number in numbers where number > 0 {
            least = min(least, number)
            most = max(most, number)
        }
        first = least <= most ? least : 0
        // Numbers are given out one after the other, so that a longer range is one with large gaps, or damaged.
        let longest = 4 * numbers.count + 65_536
        counts = Array(repeating: 0, count: least <= most ? min(Int(most - least) + 1, longest) : 0)
    }

    private mutating func add(_ number: UInt32) {
        guard number > 0 else { return }
        let place = Int(number - first)
        if place < counts.count { counts[place] += 1 } else { farCounts[number, default: 0] += 1 }
    }

    /// The numbers that occur, ascending.
    var all: [(number: UInt32, count: Int)] {
        let near = counts.enumerated().filter { $0.element > 0 }.map { (first + UInt32($0.offset), Int($0.element)) }
        return near + farCounts.sorted { $0.key < $1.key }.map { ($0.key, Int($0.value)) }
    }

    /// The commonest so many numbers, and all that are as common as the last of them.
    func commonest(_ limit: Int) -> [(number: UInt32, count: Int)] {
        let all = all
        guard all.count > limit, limit > 0 else { return all }
        let least = all.map(\.count).sorted(by: >)[limit - 1]
        return all.filter { $0.count >= least }
    }
}
