/// A piece of a JSON document.
indirect enum SchemaValue: Equatable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([SchemaValue])
    case table([String: SchemaValue])

    /// A table with more keys; those given here win.
    func adding(_ more: [String: SchemaValue]) -> SchemaValue {
        guard case .table(let entries) = self else { return self }
        return .table(entries.merging(more) { $1 })
    }
}

extension SchemaValue: Encodable {
    /// Writes the value itself, without a word about its kind.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .list(let items): try container.encode(items)
        case .table(let entries): try container.encode(entries)
        }
    }
}

extension SchemaValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral number: Int) { self = .number(number) }
    init(booleanLiteral flag: Bool) { self = .flag(flag) }
}

extension SchemaValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(arrayLiteral items: SchemaValue...) { self = .list(items) }

    init(dictionaryLiteral entries: (String, SchemaValue)...) {
        self = .table(Dictionary(entries) { $1 })
    }
}
