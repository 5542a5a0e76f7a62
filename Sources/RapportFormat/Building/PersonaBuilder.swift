import RapportModel

/// Makes personas from nodes, and joins a scenario's overrides to them.
enum PersonaBuilder {
    static func persona(_ root: Node) -> Persona? {
        guard let voice = voice(root["voice"], over: nil) else { return nil }
        return Persona(
            id: root.text("id"), means: root.text("means"),
            feels: feelings(root["feels"], over: Feelings(mood: 50, patience: 50, trust: 50)),
            drift: change(root["drift"], over: .none), reactions: root.list("reactions", reaction),
            tripwires: root.list("tripwires", tripwire), voice: voice)
    }

    /// The customer of a scenario: the persona with what the scenario says differently.
    static func customer(_ node: Node, persona: Persona) -> Customer {
        let joined = Persona(
            id: persona.id, means: persona.means, feels: feelings(node["feels"], over: persona.feels),
            drift: change(node["drift"], over: persona.drift),
            reactions: join(persona.reactions, node.list("reactions", reaction)),
            tripwires: node["tripwires"] == nil ? persona.tripwires : node.list("tripwires", tripwire),
            voice: voice(node["voice"], over: persona.voice) ?? persona.voice)
        return Customer(
            name: node.text("name"), manner: node.text("manner"),
            channel: Channel(rawValue: node.text("channel")) ?? .chat, persona: joined)
    }

    private static func join(_ shared: [Reaction], _ own: [Reaction]) -> [Reaction] {
        let replaced = shared.map { reaction in own.last { $0.id == reaction.id } ?? reaction }
        return replaced + own.filter { reaction in !shared.contains { $0.id == reaction.id } }
    }

    private static func reaction(_ node: Node) -> Reaction? {
        guard let when = node.condition("when") else { return nil }
        return Reaction(id: node.text("id"), when: when, feel: node.change("feel"))
    }

    private static func tripwire(_ node: Node) -> Tripwire? {
        guard let when = node.condition("when") else { return nil }
        return Tripwire(when: when, go: node.text("go"))
    }

    private static func feelings(_ node: Node?, over base: Feelings) -> Feelings {
        Feelings(
            mood: node?.number("mood") ?? base.mood, patience: node?.number("patience") ?? base.patience,
            trust: node?.number("trust") ?? base.trust)
    }

    private static func change(_ node: Node?, over base: FeelingChange) -> FeelingChange {
        FeelingChange(
            mood: node?.number("mood") ?? base.mood, patience: node?.number("patience") ?? base.patience,
            trust: node?.number("trust") ?? base.trust)
    }

    private static func voice(_ node: Node?, over base: Voice?) -> Voice? {
        guard let unread = node?.line("unread") ?? base?.unread,
            let listens = node?.line("listens") ?? base?.listens,
            let well = node?.line("stood_out_well") ?? base?.stoodOutWell,
            let badly = node?.line("stood_out_badly") ?? base?.stoodOutBadly,
            let nothing = node?.line("stood_out_nothing") ?? base?.stoodOutNothing,
            let shrug = node?.line("shrug") ?? base?.shrug
        else { return nil }
        return Voice(
            unread: unread, listens: listens, stoodOutWell: well, stoodOutBadly: badly, stoodOutNothing: nothing,
            shrug: shrug, evades: node?.line("evades") ?? base?.evades ?? .silence,
            supposes: node?.line("supposes") ?? base?.supposes ?? .silence,
            knowsNone: node?.line("knows_none") ?? base?.knowsNone ?? .silence,
            agrees: node?.line("agrees") ?? base?.agrees ?? .silence,
            yourCall: node?.line("your_call") ?? base?.yourCall ?? .silence,
            asISaid: node?.line("as_i_said") ?? base?.asISaid ?? .silence)
    }
}
