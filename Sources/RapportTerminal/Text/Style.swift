public import RapportModel

/// How text is set apart: with colour or without, with drawing or in plain words.
///
/// Nothing is told by colour alone.
public struct Style: Equatable, Sendable {
    /// Whether colour codes are written.
    public var hasColour: Bool
    /// Whether the page is written for a screen reader: whole sentences in place of drawing, speakers named.
    public var isPlain: Bool
    /// Whether a line may be taken back and written anew, as the typing notice is.
    public var canErase: Bool

    /// Makes a style; without arguments it draws, without colour.
    public init(hasColour: Bool = false, isPlain: Bool = false, canErase: Bool = false) {
        self.hasColour = hasColour
        self.isPlain = isPlain
        self.canErase = canErase
    }

    /// The style that fits the place and the person's wishes.
    ///
    /// - Parameters:
    ///   - isTerminal: whether the output is seen in a terminal.
    ///   - isPlain: whether plain words were asked for.
    ///   - environment: `NO_COLOR` (any value that is not empty) and `TERM` are looked at.
    public static func fitting(isTerminal: Bool, isPlain: Bool, environment: (String) -> String?) -> Style {
        let isDumb = ["", "dumb"].contains(environment("TERM") ?? "")
        let wantsNone = !(environment("NO_COLOR") ?? "").isEmpty
        let isCapable = isTerminal && !isPlain && !isDumb
        return Style(hasColour: isCapable && !wantsNone, isPlain: isPlain, canErase: isCapable)
    }

    /// What a piece of text is, which decides how it looks.
    public enum Role: Equatable, Sendable {
        case customer, agent, desk, heading, strong, dim, good, middling, bad
        case mood(MoodBand)
    }

    /// The text with the colours of its role.
    public func paint(_ text: String, _ role: Role) -> String {
        guard hasColour, !text.isEmpty else { return text }
        return "\u{1B}[\(codes(of: role))m\(text)\u{1B}[0m"
    }

    /// Codes that every terminal knows and that follow the person's own choice of colours.
    private func codes(of role: Role) -> String {
        switch role {
        case .customer: "1;36"
        case .agent: "1"
        case .desk: "34"
        case .heading, .strong: "1"
        case .dim: "2"
        case .good, .mood(.warm): "32"
        case .middling, .mood(.upset): "33"
        case .bad, .mood(.furious): "31"
        case .mood(.wary): "36"
        }
    }
}
