/// Some names of elements; whether one is among them is asked of every node of a page, so it takes no hashing.
struct HTMLTagSet: ExpressibleByArrayLiteral {
    private var bits = SIMD4<UInt64>()

    init(_ tags: some Sequence<HTMLTag>) {
        for tag in tags { bits[tag.place >> 6] |= 1 << UInt64(tag.place & 63) }
    }

    init(arrayLiteral tags: HTMLTag...) { self.init(tags) }

    func union(_ others: Self) -> Self {
        var all = self
        all.bits |= others.bits
        return all
    }

    func contains(_ tag: HTMLTag) -> Bool { bits[tag.place >> 6] >> UInt64(tag.place & 63) & 1 == 1 }
}

extension HTMLTag {
    /// From 0 for text; libgumbo knows some 150 names.
    fileprivate var place: Int { Int(number + 1) & 255 }
}
