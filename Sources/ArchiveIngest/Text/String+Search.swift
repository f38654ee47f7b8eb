extension String {
    /// Whether the text stands anywhere in it, byte by byte; ``contains`` compares by what letters mean, which takes
    /// longer.
    func holds(_ text: String) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { own in
            text.utf8.withContiguousStorageIfAvailable { wanted in
                guard let first = wanted.first, wanted.count <= own.count else { return wanted.isEmpty }
                return (0...own.count - wanted.count).contains { start in
                    own[start] == first && own[start...].starts(with: wanted)
                }
            }
        }
        return (found ?? nil) ?? contains(text)
    }
}
