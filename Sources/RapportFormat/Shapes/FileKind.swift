/// The kinds of file that a library holds.
public enum FileKind: String, CaseIterable, Sendable {
    case scenario, persona, moves, rubric, drill, rotation
    case wordOfMouth = "word-of-mouth"
    case lint

    /// The folder inside the library that files of the kind stand in; empty for the library's own folder.
    public var folder: String {
        switch self {
        case .scenario, .wordOfMouth, .rotation, .lint: ""
        case .persona: "personas"
        case .moves: "moves"
        case .rubric: "rubrics"
        case .drill: "drills"
        }
    }

    /// What a file of the kind must look like.
    public var shape: RecordShape {
        switch self {
        case .scenario: .scenario
        case .persona: .persona
        case .moves: .moves
        case .rubric: .rubric
        case .drill: .drill
        case .wordOfMouth: .wordOfMouth
        case .rotation: .rotation
        case .lint: .lint
        }
    }

    /// The path of a file, from the library's folder.
    public func path(of id: String) -> String { folder.isEmpty ? "\(id).yaml" : "\(folder)/\(id).yaml" }
}
