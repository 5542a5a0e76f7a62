public import RapportModel

/// A scenario as its file has it, with every variant that seeds can choose.
public struct ScenarioFile: Sendable {
    public let id: String
    public let source: SourceFile
    /// A handful of seeds with which each value of each variable comes up; `[0]` where nothing varies.
    public let coveringSeeds: [UInt64]
    private let root: Node
    private let variables: Variables
    private let persona: Persona
    private let shared: [MoveLexicon]

    init(_ document: Document, root: Node, variables: Variables, persona: Persona, shared: [MoveLexicon]) {
        id = document.id
        source = document.source
        coveringSeeds = variables.coveringSeeds()
        self.root = root
        self.variables = variables
        self.persona = persona
        self.shared = shared
    }

    /// The variant that a seed chooses; the same seed always gives the same one.
    public func scenario(seed: UInt64) -> Scenario {
        let root = variables.variant(of: self.root, seed: seed)
        return ScenarioBuilder(root: root, persona: persona, shared: shared).scenario()
    }

    /// Where the values of this file stand.
    public var places: FilePlaces { FilePlaces(source: source, root: root) }

    /// The value of each variable that a seed chooses.
    public func values(seed: UInt64) -> [String: String] { variables.values(seed: seed) }
}
