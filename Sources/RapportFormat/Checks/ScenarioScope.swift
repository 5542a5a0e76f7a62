import RapportModel

/// One variant of a scenario with all that its checks need to see.
struct ScenarioScope {
    let document: Document
    /// The scenario with its variables filled in.
    let root: Node
    let inventory: Inventory
    let persona: CheckedDocument?
    /// The shared moves, with the place where `uses` names each.
    let moves: [(reference: Node, file: CheckedDocument)]
    let rubric: CheckedDocument?
    /// Whether every file of moves could be read; if not, nobody can say which names are unknown.
    let hasAllMoves: Bool
    /// The names that the scenario's own conditions may mention.
    let vocabulary: Vocabulary

    init(
        document: Document, variant: Node, inventory: Inventory, persona: CheckedDocument?,
        moves: [(reference: Node, file: CheckedDocument)], rubric: CheckedDocument?, hasAllMoves: Bool
    ) {
        self.document = document
        root = variant
        self.inventory = inventory
        self.persona = persona
        self.moves = moves
        self.rubric = rubric
        self.hasAllMoves = hasAllMoves
        vocabulary = Self.vocabulary(inventory, moves.map(\.file.inventory), rubric?.inventory)
    }

    private static func vocabulary(_ own: Inventory, _ shared: [Inventory], _ rubric: Inventory?) -> Vocabulary {
        var vocabulary = Vocabulary()
        vocabulary.deeds.formUnion(own.names(of: .move) + own.names(of: .offer))
        vocabulary.deeds.formUnion(shared.flatMap { $0.names(of: .move) })
        vocabulary.facts = Set(own.names(of: .fact))
        vocabulary.roles.formUnion(own.roles.union(shared.flatMap(\.roles)).union(rubric?.roles ?? []))
        vocabulary.actions = Set(own.names(of: .action))
        for definition in own.definitions where [.beat, .ending].contains(definition.kind) {
            vocabulary.others[definition.name] = definition.kind
        }
        return vocabulary
    }

    var sharedSets: [String] { moves.flatMap { $0.file.inventory.names(of: .set) } }

    /// The entries of a table of the scenario.
    func entries(_ key: String) -> [Node.Entry] { root[key]?.entries ?? [] }

    /// Offers, which stand inside the policy.
    var offers: [Node.Entry] { root["policy"]?["offers"]?.entries ?? [] }
}

/// A document whose YAML could be read, with what the walk found in it.
struct CheckedDocument: Sendable {
    let document: Document
    let root: Node
    let inventory: Inventory
}
