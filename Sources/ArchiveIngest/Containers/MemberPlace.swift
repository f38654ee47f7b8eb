/// Where something inside a container stands in the file on disk.
package struct MemberPlace: Sendable, Hashable {
    /// The bytes on disk: all that has to be read for it.
    package let disk: Range<Int>
    /// Where it is among those bytes once they are unpacked; nil if they are not packed.
    package let unpacked: Range<Int>?
    /// Whether a part of the member is a part of these bytes, as they are: so it is in a zip, but not in an answer that
    /// was sent in pieces.
    let isVerbatim: Bool

    init(disk: Range<Int>, unpacked: Range<Int>? = nil, isVerbatim: Bool) {
        self.disk = disk
        self.unpacked = unpacked
        self.isVerbatim = isVerbatim
    }

    /// The place of a part of the member; its own if parts have none.
    func part(_ range: Range<Int>) -> MemberPlace {
        guard isVerbatim else { return self }
        if let unpacked {
            let start = unpacked.lowerBound
            return MemberPlace(
                disk: disk, unpacked: start + range.lowerBound..<start + range.upperBound, isVerbatim: true)
        }
        let start = disk.lowerBound
        return MemberPlace(disk: start + range.lowerBound..<start + range.upperBound, isVerbatim: true)
    }

    /// The byte on disk for a warning about a byte of the member.
    func part(at offset: Int?) -> Int {
        guard let offset, isVerbatim, unpacked == nil else { return disk.lowerBound }
        return disk.lowerBound + offset
    }

    /// The same place, of whose parts nothing is known.
    var whole: MemberPlace { MemberPlace(disk: disk, unpacked: unpacked, isVerbatim: false) }
}
