import RapportModel

/// Every name, condition and cue of a file with its place, as the walk found them.
struct Inventory: Sendable {
    /// Something read from a scalar, and the scalar.
    struct Site<Value: Sendable>: Sendable {
        let value: Value
        let node: Node
    }

    /// A name that is given to something.
    struct Definition: Sendable {
        let kind: NameKind
        let name: String
        let node: Node
    }

    /// A name that is mentioned.
    struct Reference: Sendable {
        let kind: ReferenceKind
        let name: String
        let node: Node
    }

    var definitions: [Definition] = []
    var references: [Reference] = []
    var conditions: [Site<Condition>] = []
    var cues: [Site<Cue>] = []

    /// The names given to things of a kind, in the order of the file.
    func names(of kind: NameKind) -> [String] {
        definitions.filter { $0.kind == kind }.map(\.name)
    }

    /// The names mentioned as a kind of thing.
    func mentions(of kind: ReferenceKind) -> [Reference] { references.filter { $0.kind == kind } }

    /// The roles that things in the file have.
    var roles: Set<String> { Set(mentions(of: .role).map(\.name)) }
}
