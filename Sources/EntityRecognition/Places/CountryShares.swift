internal import ArchiveModel

/// How likely each of several countries is; the likelihoods add up to 1, or to 0 where none is known.
struct CountryShares {
    private(set) var shares: [(country: String, share: Double)] = []

    /// Of countries with weights, of which 1 more is twice as likely.
    init(_ weights: some Sequence<(country: String, weight: Double)>) {
        let weights = Array(weights)
        guard let most = weights.map(\.weight).max() else { return }
        let powers = weights.map { Self.power($0.weight - most) }
        let sum = powers.reduce(0, +)
        shares = zip(weights, powers).map { ($0.country, $1 / sum) }
    }

    /// Of what bears a name, where nothing else is known.
    init(_ bearers: [PlaceBearer]) {
        self.init(bearers.map { ($0.country, $0.weight * Self.prior) })
    }

    /// How much of a bearer's weight counts beside what the text says.
    static let prior = 0.4

    /// The likeliest.
    var best: (country: String, share: Double)? { shares.max { $0.share < $1.share } }

    func share(of country: String) -> Double { shares.first { $0.country == country }?.share ?? 0 }

    /// Two to that power, to three digits, 0 below a thousandth.
    private static func power(_ exponent: Double) -> Double {
        guard exponent > -10 else { return 0 }
        let whole = exponent.rounded(.down)
        let rest = exponent - whole
        return (1 + rest * (0.6565 + rest * 0.3435)) * Double(sign: .plus, exponent: Int(whole), significand: 1)
    }

    /// The binary logarithm, to two digits.
    static func logarithm(_ number: Double) -> Double {
        guard number > 0 else { return 0 }
        let rest = number.significand - 1
        return Double(number.exponent) + rest * (1.3465 - rest * 0.3465)
    }
}
