import RapportFormat
import RapportModel

extension ScenarioSubject {
    /// The reactions in the scenario's own file, with their places; of two with one id the last counts.
    var ownReactions: [(reaction: Reaction, path: [String])] {
        var found: [(reaction: Reaction, path: [String])] = []
        for place in 0... {
            let path = ["customer", "reactions", "\(place)"]
            guard places.has(path) else { return found }
            guard let id = places.text(at: path + ["id"]),
                let reaction = scenario.customer.persona.reactions.first(where: { $0.id == id })
            else { continue }
            found.append((reaction, path))
        }
        return found
    }
}
