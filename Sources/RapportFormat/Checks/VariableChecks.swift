/// Whether every `{variable}` in a text is one that `vary` has, and the other way round.
enum VariableChecks {
    /// Checks a scenario as it is written, before any variable is filled in.
    static func check(_ root: Node, _ variables: Variables, _ findings: inout Findings) {
        let declared = root["vary"]?.entries ?? []
        bounds(declared, &findings)
        if variables.areTooMany {
            findings.add(
                .outOfRange, at: .beginning, "the file mentions variables more than \(Variables.mostMentions) times")
        }
        let names = Set(declared.compactMap(\.key.text))
        var used: Set<String> = []
        for entry in root.entries where entry.key.text != "vary" {
            visit(entry.value, names: names, used: &used, &findings)
        }
        for entry in declared {
            guard let name = entry.key.text else { continue }
            check(entry, name: name, isUsed: used.contains(name), &findings)
        }
    }

    private static func bounds(_ declared: [Node.Entry], _ findings: inout Findings) {
        if declared.count > Variables.mostVariables {
            findings.add(
                .outOfRange, at: declared[Variables.mostVariables].key.place,
                "'vary' has more than \(Variables.mostVariables) variables")
        }
        for entry in declared {
            let values = entry.value.items
            if values.count > Variables.mostValues {
                findings.add(
                    .outOfRange, at: values[Variables.mostValues].place,
                    "a variable has more than \(Variables.mostValues) values")
            }
            for value in values where (value.text ?? "").unicodeScalars.count > Variables.longestValue {
                findings.add(
                    .outOfRange, at: value.place,
                    "the value of a variable is longer than \(Variables.longestValue) characters")
            }
        }
    }

    private static func check(_ entry: Node.Entry, name: String, isUsed: Bool, _ findings: inout Findings) {
        if Variables.reserved.contains(name) {
            findings.add(
                .reservedWord, at: entry.key.place, "'{\(name)}' is filled in by the program",
                help: ["call the variable something else"])
        } else if !isUsed {
            findings.add(
                .neverUsed, at: entry.key.place, "no text uses the variable '{\(name)}'",
                help: ["write '{\(name)}' in a text, or remove it"])
        }
    }

    private static func visit(
        _ node: Node, names: Set<String>, used: inout Set<String>, _ findings: inout Findings
    ) {
        switch node.content {
        case .list(let items): for item in items { visit(item, names: names, used: &used, &findings) }
        case .table(let entries):
            for entry in entries {
                visit(entry.key, names: names, used: &used, &findings)
                visit(entry.value, names: names, used: &used, &findings)
            }
        case .scalar(let text):
            for piece in TextPiece.pieces(of: text) {
                guard let name = piece.variable else { continue }
                used.insert(name)
                guard !names.contains(name), !Variables.reserved.contains(name) else { continue }
                let range = piece.start..<(piece.start + piece.text.unicodeScalars.count)
                findings.add(
                    .unknownVariable, at: range, of: node, "'vary' has no variable '\(name)'",
                    help: Suggestion.help(for: name, among: names.sorted()))
            }
        }
    }
}
