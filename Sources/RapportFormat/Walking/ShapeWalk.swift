import RapportModel

/// Walks through a file beside its shape, and collects every problem and every name in one go.
struct ShapeWalk {
    /// Where a value stands: what messages call it, and where they point when it is empty.
    struct Slot {
        let label: String
        let place: Place
    }

    var findings: Findings
    var inventory = Inventory()
    /// Whether the file says that it is of the kind and version that the walk is for.
    var isOfItsKind = false

    init(in source: SourceFile) { findings = Findings(in: source) }

    /// Checks a value, whatever its shape.
    mutating func visit(_ node: Node, as shape: Shape, at slot: Slot) {
        switch shape {
        case .record(let record): visitRecord(node, record, at: slot)
        case .table(let key, let value, let least): visitTable(node, key: key, value: value, atLeast: least, at: slot)
        case .list(let item, let least, let most): visitList(node, of: item, count: least...most, at: slot)
        case .oneOrMany(let item): visitOneOrMany(node, item, at: slot)
        case .line: visitLine(node, at: slot)
        case .either(let shape, let record):
            if case .table = node.content {
                visitRecord(node, record, at: slot)
            } else {
                visit(node, as: shape, at: slot)
            }
        default: visitScalar(node, as: shape, at: slot)
        }
    }

    /// Reports a value of the wrong kind.
    mutating func refuse(_ node: Node, as shape: Shape, at slot: Slot) {
        let place = node.isEmpty ? slot.place : node.place
        findings.add(
            .wrongKind, at: place, "\(slot.label) takes \(shape.expected), not \(node.kindForPeople)",
            help: Self.help(for: node))
    }

    private mutating func visitList(_ node: Node, of item: Shape, count: ClosedRange<Int>, at slot: Slot) {
        guard case .list(let items) = node.content else { return refuse(node, as: .list(item), at: slot) }
        if items.count < count.lowerBound { tooShort(node, least: count.lowerBound, at: slot) }
        if items.count > count.upperBound {
            findings.add(.outOfRange, at: slot.place, "\(slot.label) has more than \(count.upperBound) entries")
        }
        for node in items { visit(node, as: item, at: Self.slot(of: node, as: item, in: slot)) }
    }

    /// A table in a list stands where its first key does, and is called what it is.
    private static func slot(of node: Node, as item: Shape, in list: Slot) -> Slot {
        guard case .record(let record) = item, let first = node.entries.first?.key else { return list }
        return Slot(label: record.withArticle, place: first.place)
    }

    private mutating func visitOneOrMany(_ node: Node, _ item: Shape, at slot: Slot) {
        if case .table = node.content { return refuse(node, as: .oneOrMany(item), at: slot) }
        if node.isEmpty { return refuse(node, as: .oneOrMany(item), at: slot) }
        for node in node.oneOrMany { visit(node, as: item, at: slot) }
    }

    /// Reports a list or table with too few entries.
    mutating func tooShort(_ node: Node, least: Int, at slot: Slot) {
        let entries = least == 1 ? "one entry" : "\(least) entries"
        findings.add(.missingKey, at: slot.place, "\(slot.label) needs at least \(entries)")
    }

    private static func help(for node: Node) -> [String] {
        guard case .table(let entries) = node.content, let first = entries.first?.key.text else { return [] }
        if entries.count == 1, entries.first?.value.isEmpty == true {
            return ["put text that begins with a variable in quotes: \"{\(first)} …\""]
        }
        return ["put text that holds ': ' in quotes"]
    }
}
