public import RapportFormat
import RapportModel

extension Coverage {
    /// Lays a count of talks over the parts of a scenario.
    ///
    /// The clock's ending is left out: forty replies make no test that anybody reads.
    public init(of loaded: LoadedScenario, by visits: Visits) {
        let scenario = loaded.file.scenario(seed: 0)
        let list = PartList(scenario: scenario, loaded: loaded)
        let all = list.beats + list.branches + list.endings + list.facts + list.reactions + list.tripwires + list.desk
        items = all.map { entry in
            Item(
                kind: entry.kind, part: entry.part, title: entry.title, isShared: entry.isShared, path: entry.path,
                talks: visits[entry.part])
        }
    }
}

/// The parts of a scenario with their names for people and their places.
private struct PartList {
    struct Entry {
        let kind: Coverage.Kind
        let part: Visits.Part
        let title: String
        let path: [String]
        var isShared = false
    }

    let scenario: Scenario
    let loaded: LoadedScenario

    var beats: [Entry] {
        scenario.beats.map {
            Entry(kind: .beat, part: .beat($0.name), title: "beat '\($0.name)'", path: ["beats", $0.name])
        }
    }

    var branches: [Entry] {
        scenario.beats.flatMap { beat in
            beat.branches.enumerated().map { place, branch in
                let condition = branch.isElse ? "else" : "when \(branch.when)"
                return Entry(
                    kind: .branch, part: .branch(beat: beat.name, place: place),
                    title: "branch \(place + 1) of '\(beat.name)': \(condition)",
                    path: ["beats", beat.name, "branches", "\(place)"])
            }
        }
    }

    var endings: [Entry] {
        scenario.endings.map {
            Entry(kind: .ending, part: .ending($0.name), title: "ending '\($0.name)'", path: ["endings", $0.name])
        }
    }

    /// What is known from the start is nothing that a talk brings out.
    var facts: [Entry] {
        scenario.facts.filter(\.isHidden).map {
            Entry(kind: .fact, part: .fact($0.name), title: "fact '\($0.name)'", path: ["facts", $0.name])
        }
    }

    /// A reaction without effect leaves no trace in a talk, so nobody can say whether it happened.
    var reactions: [Entry] {
        let own = loaded.file.places.texts("id", inListAt: ["customer", "reactions"])
        let shared = loaded.personaPlaces.texts("id", inListAt: ["reactions"])
        return scenario.customer.persona.reactions.filter { $0.feel != .none }.compactMap { reaction in
            let title = "reaction '\(reaction.id)': when \(reaction.when)"
            if let place = own.lastIndex(of: reaction.id) {
                let path = ["customer", "reactions", "\(place)"]
                return Entry(kind: .reaction, part: .reaction(reaction.id), title: title, path: path)
            }
            return shared.firstIndex(of: reaction.id).map {
                Entry(
                    kind: .reaction, part: .reaction(reaction.id), title: title, path: ["reactions", "\($0)"],
                    isShared: true)
            }
        }
    }

    var tripwires: [Entry] {
        let isShared = !loaded.file.places.has(["customer", "tripwires"])
        let list = isShared ? ["tripwires"] : ["customer", "tripwires"]
        return scenario.customer.persona.tripwires.enumerated().map { place, wire in
            Entry(
                kind: .tripwire, part: .tripwire(place),
                title: "tripwire \(place + 1) to '\(wire.go)': when \(wire.when)",
                path: list + ["\(place)"], isShared: isShared)
        }
    }

    var desk: [Entry] {
        let actions = scenario.desk.actions.filter { $0.limit != .never }.map {
            Entry(
                kind: .action, part: .action($0.name), title: "desk action '\($0.name)'",
                path: ["desk", "actions", $0.name])
        }
        let lookUps = scenario.desk.lookUps.map {
            Entry(kind: .lookUp, part: .lookUp($0.key), title: "look-up '\($0.key)'", path: ["desk", "look", $0.key])
        }
        return actions + lookUps
    }
}

extension LoadedScenario {
    /// Where a part of the scenario stands: its file, and its key or its first line there.
    public func place(of item: Coverage.Item) -> (source: SourceFile, range: SourceRange) {
        let places = item.isShared ? personaPlaces : file.places
        return (places.source, places.keyRange(of: item.path))
    }
}
