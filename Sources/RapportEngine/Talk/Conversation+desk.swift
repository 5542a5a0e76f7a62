public import RapportModel

extension Conversation {
    /// Looks something up in the agent's own systems; what the entry shows is then known.
    @discardableResult
    public mutating func look(_ key: String) -> DeskRecord {
        guard let entry = scenario.desk.lookUp(for: key) else {
            return record(DeskRecord(command: "look", argument: key, answer: nothingFound(for: key)))
        }
        var shown: String?
        if let fact = entry.shows, !known.contains(fact), transcript.ending == nil {
            known.append(fact)
            shown = fact
        }
        return record(DeskRecord(command: "look", argument: key, answer: entry.text, shown: shown))
    }

    /// Carries out an action such as `refund 65`, or says why the desk does not let it through.
    @discardableResult
    public mutating func act(_ command: String) -> DeskRecord {
        let order = DeskOrder(command)
        guard let action = scenario.desk.actions.first(where: { $0.name == order.action }) else {
            return refuse(command, noAction(order.action))
        }
        if done.contains(action.name) { return refuse(command, "That is done already.") }
        if let needed = action.needs, !known.contains(needed) {
            return refuse(command, wanting(needed))
        }
        return carryOut(action, order: order, typed: command)
    }

    private mutating func carryOut(_ action: Desk.Action, order: DeskOrder, typed: String) -> DeskRecord {
        var amount: Amount?
        switch action.limit {
        case .never: return refuse(typed, "Your login may not do that.")
        case .free: break
        case .upTo(let most):
            guard let hundredths = order.hundredths, hundredths > 0 else {
                return refuse(typed, "How much? Type it as: /do \(action.name) \(most.hundredths / 100)")
            }
            let asked = Amount(hundredths: hundredths, unit: most.unit)
            guard action.limit.allows(asked) else {
                return refuse(typed, "Refused: \(asked) is over your limit of \(most).")
            }
            amount = asked
        }
        if transcript.ending == nil { done.append(action.name) }
        let answer = amount.map { Self.filling(action.answer, with: $0) } ?? action.answer
        return record(
            DeskRecord(command: "do", argument: typed, answer: answer, action: action.name, amount: amount))
    }

    /// What to do about a fact that is missing, without giving it away.
    private func wanting(_ fact: String) -> String {
        let isShown = scenario.desk.lookUps.contains { $0.shows == fact }
        let isTold = scenario.fact(fact)?.askedBy != nil
        let ways = [isTold ? "ask the customer" : nil, isShown ? "look things up with /look" : nil].compactMap(\.self)
        return "The form has a box that you cannot fill in yet: \(ways.joined(separator: ", or "))."
    }

    private mutating func refuse(_ typed: String, _ answer: String) -> DeskRecord {
        record(DeskRecord(command: "do", argument: typed, answer: answer))
    }

    private mutating func record(_ record: DeskRecord) -> DeskRecord {
        guard transcript.ending == nil else { return record }
        transcript.events.append(.desk(record))
        return record
    }

    private func nothingFound(for key: String) -> String {
        let keys = scenario.desk.lookUps.map(\.key)
        guard !keys.isEmpty else { return "There is nothing to look up here." }
        return "Nothing under '\(key)'. You can look up: \(keys.joined(separator: ", "))"
    }

    private func noAction(_ name: String) -> String {
        let names = scenario.desk.actions.map(\.name)
        guard !names.isEmpty else { return "There is nothing to do at this desk." }
        return "The desk has no action '\(name)'. You can do: \(names.joined(separator: ", "))"
    }

    /// Foundation's replacing functions are not at hand here, and one placeholder needs no more.
    private static func filling(_ text: String, with amount: Amount) -> String {
        text.split(separator: "{amount}", omittingEmptySubsequences: false).joined(separator: amount.description)
    }
}

/// What was typed after `/do`: an action's name and perhaps an amount.
struct DeskOrder: Equatable {
    let action: String
    let hundredths: Int?

    init(_ text: String) {
        var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if let last = words.last, words.count > 2, Amount.currencies[last.uppercased()] != nil { words.removeLast() }
        let number = words.count > 1 ? words.last.flatMap(Self.hundredths) : nil
        if number != nil { words.removeLast() }
        action = words.joined(separator: "_").split(separator: "-").joined(separator: "_")
        hundredths = number
    }

    /// Reads `65`, `$65`, `20%`, `65.50`, `65,50` or `1,200`; nil for anything else, and for numbers past a million.
    static func hundredths(_ text: String) -> Int? {
        let bare = text.filter { !"$€£%".contains($0) }
        let parts = bare.split(omittingEmptySubsequences: false) { ".,".contains($0) }
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }) else { return nil }
        let isCents = parts.count > 1 && parts[parts.count - 1].count < 3
        // What is no cents is thousands, and those only commas part.
        let thousands = isCents ? parts.dropLast() : parts[...]
        let whole = thousands.joined(separator: ",")
        guard thousands.dropFirst().allSatisfy({ $0.count == 3 }), bare.hasPrefix(whole),
            let units = Int(thousands.joined()), units <= 1_000_000
        else { return nil }
        guard isCents, let last = parts.last, let cents = Int(last) else { return units * 100 }
        return units * 100 + (last.count == 1 ? cents * 10 : cents)
    }
}
