/// A quantity with its unit: money (`200 USD`), a share (`20 %`) or a count (`2 nights`).
public struct Amount: Equatable, Codable, Sendable, CustomStringConvertible {
    /// Hundredths of the unit, so that 12.50 USD is 1250 exactly.
    public let hundredths: Int
    /// A currency code such as `USD`, the sign `%`, or a plain noun in the singular such as `night`.
    public let unit: String

    public init(hundredths: Int, unit: String) {
        self.hundredths = hundredths
        self.unit = unit
    }

    /// The currencies that amounts are read in, with the sign each is written with.
    public static let currencies: [String: String] = ["USD": "$", "EUR": "€", "GBP": "£"]

    /// Whether the unit is a currency.
    public var isMoney: Bool { Self.currencies[unit] != nil }

    /// The amount as people write it: `$200`, `£12.50`, `20 %`, `2 nights`.
    public var description: String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        let number = rest == 0 ? String(whole) : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
        if let sign = Self.currencies[unit] { return sign + number }
        if unit == "%" { return "\(number) %" }
        return hundredths == 100 ? "\(number) \(unit)" : "\(number) \(unit)s"
    }
}

/// How far the agent may go with an offer or an action.
public enum Limit: Equatable, Sendable {
    /// The agent may do it, whatever it comes to.
    case free
    /// Up to this amount, itself included.
    case upTo(Amount)
    /// Others may; the agent may not.
    case never

    /// Whether an amount is within the limit; amounts in another kind of unit cannot be compared and pass.
    public func allows(_ amount: Amount?) -> Bool {
        switch self {
        case .never: return false
        case .free: return true
        case .upTo(let most):
            guard let amount else { return true }
            return !compares(with: amount) || amount.hundredths <= most.hundredths
        }
    }

    /// Whether an amount can be held against the limit: one of its unit, or money where it is money.
    public func compares(with amount: Amount) -> Bool {
        guard case .upTo(let most) = self else { return false }
        return amount.unit == most.unit || (amount.isMoney && most.isMoney)
    }
}
