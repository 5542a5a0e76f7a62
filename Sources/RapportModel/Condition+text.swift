extension Condition: CustomStringConvertible {
    /// The condition as an author would write it, with no more brackets than it needs.
    public var description: String {
        switch self {
        case .always: "always"
        case .name(let name): name
        case .first(let name): "first \(name)"
        case .ever(let name): "ever \(name)"
        case .again(let name): "again \(name)"
        case .previous(let name): "previous \(name)"
        case .times(let name, let comparison, let count): "times \(name) \(comparison.rawValue) \(count)"
        case .learned(let name): "learned \(name)"
        case .done(let name): "done \(name)"
        case .number(let quantity, let comparison, let value):
            "\(quantity.rawValue) \(comparison.rawValue) \(Self.plain(value))"
        case .rose(let feeling): "\(feeling.rawValue) rose"
        case .fell(let feeling): "\(feeling.rawValue) fell"
        case .not(let inner): "not \(inner.bracketed(inside: 2))"
        case .and(let left, let right): "\(left.bracketed(inside: 1)) and \(right.bracketed(inside: 1))"
        case .or(let left, let right): "\(left) or \(right)"
        }
    }

    /// Every name the condition mentions, in order, with repeats.
    public var names: [String] {
        switch self {
        case .always, .number, .rose, .fell: []
        case .name(let name), .first(let name), .ever(let name), .again(let name), .previous(let name),
            .times(let name, _, _), .learned(let name), .done(let name):
            [name]
        case .not(let inner): inner.names
        case .and(let left, let right), .or(let left, let right): left.names + right.names
        }
    }

    /// The names that the condition wants to hold, leaving out those that it wants not.
    public var wantedNames: [String] {
        switch self {
        case .name(let name), .first(let name), .ever(let name), .learned(let name): [name]
        case .and(let left, let right), .or(let left, let right): left.wantedNames + right.wantedNames
        default: []
        }
    }

    private func bracketed(inside strength: Int) -> String {
        switch self {
        case .or: "(\(self))"
        case .and where strength > 1: "(\(self))"
        default: description
        }
    }

    private static func plain(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? String(value)
    }
}
