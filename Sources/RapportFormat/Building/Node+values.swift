import RapportModel

/// What builders read from nodes; a broken value reads as its default, since the walk has already reported it.
extension Node {
    func text(_ key: String) -> String { self[key]?.text ?? "" }

    func number(_ key: String) -> Int? { self[key]?.text.flatMap { Int($0) } }

    func flag(_ key: String) -> Bool { self[key]?.text == "true" }

    func texts(_ key: String) -> [String] { self[key]?.oneOrMany.compactMap(\.text) ?? [] }

    func condition(_ key: String) -> Condition? {
        self[key]?.text.flatMap { try? Condition(parsing: $0) }
    }

    func cues(_ key: String) -> [Cue] {
        (self[key]?.items ?? []).compactMap { node in node.text.flatMap { try? Cue(parsing: $0) } }
    }

    func change(_ key: String) -> FeelingChange {
        guard let node = self[key] else { return .none }
        return FeelingChange(
            mood: node.number("mood") ?? 0, patience: node.number("patience") ?? 0, trust: node.number("trust") ?? 0)
    }

    func line(_ key: String) -> Line? { self[key].flatMap(\.asLine) }

    /// The values of a table's keys, each made by a function that is told the key.
    func table<Value>(_ key: String, _ make: (String, Node) -> Value?) -> [Value] {
        (self[key]?.entries ?? []).compactMap { entry in entry.key.text.flatMap { make($0, entry.value) } }
    }

    func list<Value>(_ key: String, _ make: (Node) -> Value?) -> [Value] { (self[key]?.items ?? []).compactMap(make) }

    private var asLine: Line? {
        guard case .table(let entries) = content else {
            let variants = oneOrMany.compactMap(\.text)
            return variants.isEmpty ? nil : Line(variants)
        }
        var byBand: [MoodBand: [String]] = [:]
        for entry in entries {
            if let band = entry.key.text.flatMap(MoodBand.init(rawValue:)) {
                byBand[band] = entry.value.oneOrMany.compactMap(\.text)
            }
        }
        return Line(texts(ShapeWalk.otherwise), byBand: byBand)
    }
}
