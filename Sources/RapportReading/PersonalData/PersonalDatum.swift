/// Something personal that stands in a text.
public struct PersonalDatum: Equatable, Sendable {
    /// First byte, counted from 0 in the text's UTF-8.
    public let start: Int
    /// The byte after the last one.
    public let end: Int
    public let kind: Kind

    /// What it looks like.
    public enum Kind: String, CaseIterable, Sendable {
        case email = "e-mail address"
        case card = "card number"
        case account = "account number"
        case phone = "phone number"
        case number = "long number"
        case postcode = "postcode"
        case address = "street address"
        /// A word that the trainee named.
        case named = "word you named"

        /// What is put in its place.
        public var mark: String { self == .named ? "[taken out]" : "[\(rawValue)]" }
    }
}
