extension ShapeWalk {
    mutating func visitRecord(_ node: Node, _ record: RecordShape, at slot: Slot) {
        guard case .table(let entries) = node.content else { return refuse(node, as: .record(record), at: slot) }
        refuseRepeats(in: entries)
        var misspelt: Set<String> = []
        for entry in entries {
            guard let key = entry.key.text, let field = record.field(key) else {
                if let meant = unknownKey(entry.key, in: record) { misspelt.insert(meant) }
                continue
            }
            visit(entry.value, as: field.shape, at: Slot(label: "'\(key)'", place: entry.key.place))
        }
        let source = findings.source
        // A key that is only misspelt is not missing too.
        let present = misspelt.union(entries.compactMap(\.key.text))
        for field in record.fields where field.isRequired && !present.contains(field.key) {
            findings.add(
                field.missingCode, at: slot.place, "\(slot.label) has no '\(field.key)'", help: [field.means],
                fixIt: Self.stub(for: field, of: record, in: node, source))
        }
        for rule in record.rules { check(rule, of: node, record, present: present, at: slot) }
    }

    /// Adds a missing key with a value that does no harm, where there is one.
    private static func stub(
        for field: RecordShape.Field, of record: RecordShape, in table: Node, _ source: SourceFile
    ) -> FixIt? {
        field.shape.stub.flatMap {
            KeyInsertion(key: field.key, text: $0, order: record.fields.map(\.key)).fixIt(in: table, of: source)
        }
    }

    mutating func visitTable(_ node: Node, key keyShape: Shape, value: Shape, atLeast least: Int, at slot: Slot) {
        guard case .table(let entries) = node.content else {
            return refuse(node, as: .table(key: keyShape, value: value), at: slot)
        }
        if entries.count < least { tooShort(node, least: least, at: slot) }
        refuseRepeats(in: entries)
        for entry in entries {
            visitScalar(entry.key, as: keyShape, at: Slot(label: "a key of \(slot.label)", place: entry.key.place))
            let label = entry.key.text.map { "'\($0)'" } ?? slot.label
            visit(entry.value, as: value, at: Slot(label: label, place: entry.key.place))
        }
    }

    /// Reports a key that the record does not have; gives the one that was probably meant.
    private mutating func unknownKey(_ key: Node, in record: RecordShape) -> String? {
        // Guesses are dear, and a file may have a million slips.
        let name = findings.isFull ? "" : key.text ?? ""
        let known = record.fields.map(\.key)
        let nearest = Suggestion.nearest(to: name, among: known)
        let help = nearest.map { "did you mean '\($0)'?" } ?? "keys here: " + known.joined(separator: ", ")
        findings.add(
            .unknownKey, at: key.place, "\(record.withArticle) has no key '\(name)'", help: [help], fix: nearest)
        return nearest
    }

    /// The YAML parser takes `a` and `"a"` for two keys, and filled-in variables can make two keys one.
    private mutating func refuseRepeats(in entries: [Node.Entry]) {
        var lines: [String: Int] = [:]
        for key in entries.map(\.key) {
            guard let name = key.text else { continue }
            if let line = lines[name] {
                findings.add(
                    .keyTwice, at: key.place, "key '\(name)' is written twice in one table",
                    help: ["it stands on line \(line) too; keep one of them"])
            }
            lines[name] = findings.source.lineNumber(of: key.place.start)
        }
    }

    private mutating func check(
        _ rule: RecordShape.Rule, of node: Node, _ record: RecordShape, present: Set<String>, at slot: Slot
    ) {
        switch rule {
        case .exactlyOne(let keys):
            let given = keys.filter(present.contains)
            if given.isEmpty { missing(keys, in: record, at: slot) }
            if given.count > 1, let second = node.entries.last(where: { given.contains($0.key.text ?? "") }) {
                findings.add(
                    .wrongKind, at: second.key.place,
                    "\(record.withArticle) has only one of \(Self.list(keys, "and"))", help: ["remove all but one"])
            }
        case .atLeastOne(let keys):
            if present.isDisjoint(with: keys) { missing(keys, in: record, at: slot) }
        case .together(let keys):
            guard let first = keys.compactMap({ node.entry($0)?.key }).first, !present.isSuperset(of: keys) else {
                return
            }
            findings.add(.missingKey, at: first.place, "\(Self.list(keys, "and")) go together: give both or neither")
        }
    }

    private mutating func missing(_ keys: [String], in record: RecordShape, at slot: Slot) {
        findings.add(.missingKey, at: slot.place, "\(record.withArticle) needs \(Self.list(keys, "or"))")
    }

    private static func list(_ words: [String], _ join: String) -> String {
        let quoted = words.map { "'\($0)'" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " \(join) " + last
    }
}
