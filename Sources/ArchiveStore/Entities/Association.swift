internal import Glibc

/// How much more often two things stand in the same articles than chance would have it.
struct Association {
    /// How many articles have both.
    let both: Int
    /// How many have the one, how many the other, and how many there are.
    let one: Int
    let other: Int
    let all: Int

    /// The share of the other among the articles of the one, as a multiple of its share among all.
    var lift: Double { Double(both) * Double(all) / (Double(one) * Double(other)) }

    /// The log-likelihood ratio (Dunning 1993), below 0 where they avoid each other.
    ///
    /// It weighs how sure the association is, where ``lift`` is largest for what stands in one article alone.
    var strength: Double {
        guard both * all != one * other else { return 0 }
        let cells = Self.sum([both, one - both, other - both, all - one - other + both])
        let margins = Self.sum([one, all - one]) + Self.sum([other, all - other])
        let ratio = 2 * (cells - margins + Self.sum([all]))
        return both * all > one * other ? ratio : -ratio
    }

    /// Whether so few articles have both that it may be chance: the more articles there are of the one, the more it
    /// takes, three at most.
    var isRare: Bool { both < min(3, 1 + one / 10) }

    private static func sum(_ counts: [Int]) -> Double {
        counts.reduce(0) { $1 > 0 ? $0 + Double($1) * log(Double($1)) : $0 }
    }
}
