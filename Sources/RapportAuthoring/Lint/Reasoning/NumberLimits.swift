import RapportModel

/// The numbers that feelings and the turn can have at some place, and which statements about numbers and times agree.
struct NumberLimits: Equatable {
    var feelings: FeelingLimits = .any
    /// Which reply it is, from 1.
    var turn = 1...Scenario.longestTalk

    /// Whether a comparison is settled by the limits alone.
    func value(of quantity: Condition.Quantity, _ comparison: Condition.Comparison, _ number: Double) -> Bool? {
        guard let range = range(of: quantity) else { return nil }
        let values = Set(range.map { comparison.holds(Double($0), number) })
        return values.count == 1 ? values.first : nil
    }

    /// The whole numbers that a quantity can be; nil for ratings, which are none.
    func range(of quantity: Condition.Quantity) -> ClosedRange<Int>? {
        switch quantity {
        case .mood: feelings[.mood]
        case .patience: feelings[.patience]
        case .trust: feelings[.trust]
        case .turn: turn
        case .empathy, .resolution: nil
        }
    }

    /// Whether what was just assumed agrees with everything else about the same number or name.
    func allow(_ values: [Variable: Bool], after variable: Variable) -> Bool {
        switch variable {
        case .compares(let quantity, _, _): allowNumbers(values, quantity)
        case .counts(let name, _, _), .happens(let name): allowCount(values, name)
        case .happenedBefore(let name), .happenedLast(let name): allowCount(values, name) && allowPast(values, name)
        case .rose(let feeling), .fell(let feeling):
            !(values[.rose(feeling)] == true && values[.fell(feeling)] == true)
        case .learned(let name): values[.learned(name)] == false || values[.stands(name)] != false
        case .stands(let name): values[.stands(name)] == true || values[.learned(name)] != true
        case .done: true
        }
    }

    private func allowNumbers(_ values: [Variable: Bool], _ quantity: Condition.Quantity) -> Bool {
        let said = values.compactMap { variable, value -> (Condition.Comparison, Double, Bool)? in
            guard case .compares(quantity, let comparison, let number) = variable else { return nil }
            return (comparison, number, value)
        }
        func fits(_ candidate: Double) -> Bool {
            said.allSatisfy { comparison, number, value in comparison.holds(candidate, number) == value }
        }
        if let range = range(of: quantity) { return range.contains { fits(Double($0)) } }
        // A reply without a rating fails every comparison.
        if said.allSatisfy({ !$0.2 }) { return true }
        let numbers = said.map(\.1)
        return (numbers + numbers.flatMap { [$0 - 0.001, $0 + 0.001] }).contains { (0...4).contains($0) && fits($0) }
    }

    private func allowPast(_ values: [Variable: Bool], _ name: String) -> Bool {
        if values[.happenedLast(name)] == true, values[.happenedBefore(name)] == false { return false }
        return turn.upperBound > 1 || values[.happenedBefore(name)] != true && values[.happenedLast(name)] != true
    }

    private func allowCount(_ values: [Variable: Bool], _ name: String) -> Bool {
        let said = values.compactMap { variable, value -> (Condition.Comparison, Int, Bool)? in
            guard case .counts(name, let comparison, let count) = variable else { return nil }
            return (comparison, count, value)
        }
        guard !said.isEmpty else { return true }
        let now = values[.happens(name)]
        let before = values[.happenedBefore(name)]
        return (0...turn.upperBound).contains { count in
            if now == true || before == true, count < (now == true ? 1 : 0) + (before == true ? 1 : 0) { return false }
            if before == false, count > (now == false ? 0 : 1) { return false }
            return said.allSatisfy { $0.holds(count, $1) == $2 }
        }
    }
}
