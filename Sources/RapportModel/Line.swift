/// Something the customer says: one or more variants, which may differ by mood.
public struct Line: Equatable, Sendable {
    /// Variants for the bands that the author wrote apart.
    public let byBand: [MoodBand: [String]]
    /// Variants for every other mood.
    public let otherwise: [String]

    public init(_ variants: [String], byBand: [MoodBand: [String]] = [:]) {
        otherwise = variants
        self.byBand = byBand
    }

    /// Nothing to say.
    public static let silence = Line([])

    /// Whether there is nothing to say in any mood.
    public var isSilent: Bool { all.isEmpty }

    /// The variants that fit a mood.
    public func variants(in band: MoodBand) -> [String] { byBand[band] ?? otherwise }

    /// All variants, those by band first, in the order of the bands.
    public var all: [String] { MoodBand.allCases.flatMap { byBand[$0] ?? [] } + otherwise }
}
