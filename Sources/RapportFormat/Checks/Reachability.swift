/// Which beats and endings a talk can come to; exact, since every jump is written out.
enum Reachability {
    static func check(_ scope: ScenarioScope, _ findings: inout Findings) {
        guard let graph = Graph(scope) else { return }
        let reached = graph.reached(from: [graph.start], along: graph.ways)
        let hopeful = graph.reached(from: graph.endings, along: graph.waysBack)
        var stuck: [Node] = []
        for beat in scope.entries("beats") {
            guard let name = beat.key.text else { continue }
            if !reached.contains(name) {
                findings.add(
                    .beatOutOfReach, at: beat.key.place, "no branch leads to the beat '\(name)'",
                    help: ["let a branch go there, or remove the beat"])
            } else if !hopeful.contains(name) {
                stuck.append(beat.key)
            }
        }
        // What leads to a beat out of reach would often be the way out too.
        guard reached.isSuperset(of: graph.ways.keys) else { return }
        guard stuck.isEmpty else { return report(stuck, &findings) }
        for ending in scope.entries("endings") {
            guard let name = ending.key.text else { continue }
            guard !reached.contains(name), !graph.suddenEndings.contains(name) else { continue }
            findings.add(
                .endingOutOfReach, at: ending.key.place, "nothing leads to the ending '\(name)'",
                help: ["let a branch or a tripwire go there, or remove the ending"])
        }
    }

    /// Beats from which no branches lead to an ending: one finding, since one branch usually mends them all.
    private static func report(_ stuck: [Node], _ findings: inout Findings) {
        guard let last = stuck.last, let name = last.text else { return }
        let others = stuck.dropLast().compactMap(\.text).prefix(10).map { "'\($0)'" }.joined(separator: ", ")
        findings.add(
            .noWayOut, at: last.place, "no branch leads from the beat '\(name)' to an ending",
            help: ["let a branch here, or in a beat that follows, go to an ending"]
                + (others.isEmpty ? [] : ["the same is so of \(others)"]))
    }

    private struct Graph {
        let start: String
        let endings: Set<String>
        /// Where each beat's branches lead.
        let ways: [String: Set<String>]
        /// Where each beat and ending is come to from.
        let waysBack: [String: Set<String>]
        /// Endings that tripwires and the clock bring.
        let suddenEndings: Set<String>

        /// Nothing where a jump leads nowhere and cannot be guessed: what would follow from it is no finding of its own.
        init?(_ scope: ScenarioScope) {
            let inventory = scope.inventory
            let beats = Set(inventory.names(of: .beat))
            let endings = Set(inventory.names(of: .ending))
            var guesses = Guesses(known: beats.union(endings))
            guard let start = guesses.meant(scope.root["start"]?.text), beats.contains(start) else { return nil }
            var ways: [String: Set<String>] = [:]
            var waysBack: [String: Set<String>] = [:]
            for beat in scope.entries("beats") {
                guard let name = beat.key.text, let branches = beat.value["branches"]?.items, !branches.isEmpty else {
                    return nil
                }
                for branch in branches {
                    guard let target = guesses.meant(branch["go"]?.text) else { return nil }
                    ways[name, default: []].insert(target)
                    waysBack[target, default: []].insert(name)
                }
            }
            self.start = start
            self.endings = endings
            self.ways = ways
            self.waysBack = waysBack
            suddenEndings = Self.suddenEndings(scope)
        }

        private static func suddenEndings(_ scope: ScenarioScope) -> Set<String> {
            let own = scope.root["customer"]?.entry("tripwires")?.value.items.compactMap { $0["go"]?.text }
            let shared = scope.persona?.inventory.mentions(of: .ending).map(\.name) ?? []
            return Set((own ?? shared) + [scope.root["timeout"]?.text].compactMap(\.self))
        }

        func reached(from start: Set<String>, along ways: [String: Set<String>]) -> Set<String> {
            var reached = start
            var open = Array(start)
            while let next = open.popLast() {
                for name in ways[next] ?? [] where reached.insert(name).inserted { open.append(name) }
            }
            return reached
        }
    }

    /// Takes a misspelt name for the one it is nearest to, a few times.
    private struct Guesses {
        let known: Set<String>
        private var left = 20

        init(known: Set<String>) { self.known = known }

        mutating func meant(_ name: String?) -> String? {
            guard let name, !known.contains(name) else { return name }
            left -= 1
            return left < 0 ? nil : Suggestion.nearest(to: name, among: known.sorted())
        }
    }
}
