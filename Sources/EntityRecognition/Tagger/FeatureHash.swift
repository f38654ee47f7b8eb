/// A feature of a token: a template and its value, as 64 bits.
package struct FeatureHash: Hashable, Sendable, Comparable {
    package let value: UInt64

    init(template: UInt64, _ first: UInt64, _ second: UInt64 = 0) {
        var mixed = (first ^ template &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ mixed >> 32 ^ second) &* 0xC4CE_B9FE_1A85_EC53
        value = (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
    }

    package static func < (one: FeatureHash, other: FeatureHash) -> Bool { one.value < other.value }
}
