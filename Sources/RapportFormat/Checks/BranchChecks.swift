/// Whether every beat always has a way on.
enum BranchChecks {
    static func check(_ scope: ScenarioScope, _ findings: inout Findings) {
        for beat in scope.entries("beats") {
            let branches = beat.value["branches"]?.items ?? []
            guard let last = branches.firstIndex(where: { $0.entry("else") != nil }) else {
                guard !branches.isEmpty else { continue }
                let source = findings.source
                let name = beat.key.text ?? ""
                let otherwise = ItemInsertion(entries: [("else", "true"), ("go", name)])
                findings.add(
                    .noElse, at: beat.key.place, "the beat '\(name)' has no 'else' branch",
                    help: ["add '- else: true' with 'go:' as its last branch"],
                    fixIt: beat.value["branches"].flatMap { otherwise.fixIt(in: $0, of: source) })
                continue
            }
            for late in branches.dropFirst(last + 1) {
                let line = findings.source.lineNumber(of: branches[last].place.start)
                let place = late.entries.first?.key.place ?? late.place
                findings.add(
                    .branchAfterElse, at: place, "this branch stands after 'else' and is never taken",
                    help: ["move it above line \(line)"])
            }
        }
    }
}
