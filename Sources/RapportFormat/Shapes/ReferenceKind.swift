/// What a value that mentions a name may mention.
public enum ReferenceKind: Hashable, Sendable {
    /// A beat or an ending.
    case destination
    case beat, ending, fact, action, role, criterion, level
    /// A move, an offer or a move of the engine's: what a reply can show.
    case deed
    /// A fact that an offer or action needs.
    case need
    /// Another file.
    case file(FileKind)
}
