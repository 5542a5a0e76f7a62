import RapportModel

/// Makes one variant of a scenario from nodes in which the variables are filled in.
struct ScenarioBuilder {
    let root: Node
    let persona: Persona
    let shared: [MoveLexicon]

    func scenario() -> Scenario {
        let own = root.table("moves", MovesBuilder.ownMove)
        return Scenario(
            id: root.text("id"), title: root.text("title"), level: root.number("level") ?? 1,
            rubric: root.text("rubric"), brand: root.text("brand"), brief: root.text("brief"),
            customer: PersonaBuilder.customer(root["customer"] ?? root, persona: persona),
            facts: root.table("facts", fact), offers: root["policy"]?.table("offers", offer) ?? [],
            policyNotes: root["policy"]?.texts("notes") ?? [], desk: desk(root["desk"]),
            lexicon: MovesBuilder.joined(shared, own: own), ownMoves: Set(own.map(\.name)),
            start: root.text("start"), timeout: root.text("timeout"), beats: root.table("beats", beat),
            endings: root.table("endings", ending), tests: root.list("tests", TestBuilder.test))
    }

    private func fact(_ name: String, _ node: Node) -> Fact {
        let isHidden = node.flag("hidden")
        return Fact(
            name: name, truth: node.text("truth"),
            roles: node.texts("role") + (isHidden ? [Fact.hiddenRole] : []), isHidden: isHidden,
            askedBy: node.condition("asked_by"), tell: node.line("tell"))
    }

    private func offer(_ name: String, _ node: Node) -> Offer {
        Offer(
            name: name, means: node.text("means"), cues: node.cues("cues"), unless: node.cues("unless"),
            limit: limit(node) ?? .never, needs: node["needs"]?.text, action: node["action"]?.text,
            roles: node.texts("role"))
    }

    private func limit(_ node: Node) -> Limit? { node["limit"]?.text.flatMap(ScalarValue.limit) }

    private func desk(_ node: Node?) -> Desk {
        guard let node else { return Desk(caseFile: "") }
        return Desk(
            caseFile: node.text("case"), lookUps: node.table("look", lookUp), actions: node.table("actions", action))
    }

    private func lookUp(_ key: String, _ node: Node) -> Desk.LookUp {
        Desk.LookUp(key: key, text: node.text ?? node.text("text"), shows: node["shows"]?.text)
    }

    private func action(_ name: String, _ node: Node) -> Desk.Action {
        Desk.Action(
            name: name, means: node.text("means"), limit: limit(node) ?? .free, needs: node["needs"]?.text,
            claims: node.cues("claims"), answer: node.text("answer"))
    }

    private func beat(_ name: String, _ node: Node) -> Beat {
        Beat(
            name: name, roles: node.texts("role"), says: node.line("says"), models: node.list("models", model),
            branches: node.list("branches", branch))
    }

    private func model(_ node: Node) -> ModelReply {
        ModelReply(reply: node.text("reply"), shows: node.texts("shows"), when: node.condition("when") ?? .always)
    }

    private func branch(_ node: Node) -> Branch {
        Branch(
            when: node.condition("when") ?? .always, example: node["example"]?.text, say: node.line("say"),
            feel: node.change("feel"), go: node.text("go"))
    }

    private func ending(_ name: String, _ node: Node) -> Ending {
        Ending(
            name: name, roles: node.texts("role"), nps: node["nps"]?.text.flatMap(ScalarValue.npsRange) ?? 0...0,
            says: node.line("says"), headline: node.text("headline"), toldTo: node.text("told_to"),
            story: node.text("story"), isPosted: node.flag("posted"))
    }
}
