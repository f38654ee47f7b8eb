/// Values by key: an open hash table that does not hash, because a key is a hash already.
struct KeyTable<Value: Sendable>: Sendable {
    /// A power of two, at least half of them empty; none while the table is empty, as many are.
    private var slots: [(key: NameKey, value: Value)?] = []
    private var count = 0

    init() {}

    /// The value under a key.
    subscript(key: NameKey) -> Value? { slots.isEmpty ? nil : slots[slot(of: key)]?.value }

    /// Puts a value under a key, in the place of an earlier one.
    mutating func set(_ key: NameKey, _ value: Value) {
        if count * 2 >= slots.count { grow() }
        let slot = slot(of: key)
        if slots[slot] == nil { count += 1 }
        slots[slot] = (key, value)
    }

    /// Adds an element to the list under a key.
    mutating func append<Element>(_ element: Element, to key: NameKey) where Value == [Element] {
        if self[key] == nil { return set(key, [element]) }
        slots[slot(of: key)]?.value.append(element)
    }

    /// Where the key is, or would be.
    private func slot(of key: NameKey) -> Int {
        var slot = Int(truncatingIfNeeded: key.value) & (slots.count - 1)
        while let entry = slots[slot], entry.key != key { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        let entries = slots
        slots = Array(repeating: nil, count: max(16, entries.count * 2))
        for case let entry? in entries { slots[slot(of: entry.key)] = entry }
    }
}

/// A set of keys.
typealias KeySet = KeyTable<Void>

extension KeySet {
    /// The set of those keys.
    init(_ keys: some Sequence<NameKey>) {
        self.init()
        for key in keys { insert(key) }
    }

    func contains(_ key: NameKey) -> Bool { self[key] != nil }

    mutating func insert(_ key: NameKey) { set(key, ()) }
}
