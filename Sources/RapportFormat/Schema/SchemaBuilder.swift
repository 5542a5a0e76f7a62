/// Writes shapes as JSON Schema, with the records that they are made of as definitions.
struct SchemaBuilder {
    /// Whether `{name}` may stand for any value.
    let hasVariables: Bool
    private(set) var definitions: [String: SchemaValue] = [:]

    init(hasVariables: Bool) { self.hasVariables = hasVariables }

    /// A record as a table of its keys.
    mutating func table(of record: RecordShape) -> SchemaValue {
        var properties: [String: SchemaValue] = [:]
        for field in record.fields {
            properties[field.key] = schema(of: field.shape).adding(["description": .text(field.means)])
        }
        let required = record.fields.filter(\.isRequired).map { SchemaValue.text($0.key) }
        let table: SchemaValue = [
            "type": "object", "properties": .table(properties), "additionalProperties": false,
            "required": .list(required),
        ]
        return record.rules.reduce(table) { $0.adding(Self.constraint(of: $1)) }
    }

    /// A reference to a record's definition, which is written once.
    private mutating func reference(to record: RecordShape) -> SchemaValue {
        let table = table(of: record)
        let name = record.name.replacing(" ", with: "-")
        // Some records share a name and differ in what they require.
        let names = [name] + (2...9).map { "\(name)-\($0)" }
        guard let free = names.first(where: { definitions[$0] == nil || definitions[$0] == table }) else {
            return table
        }
        definitions[free] = table
        return ["$ref": .text("#/$defs/\(free)")]
    }

    private static func constraint(of rule: RecordShape.Rule) -> [String: SchemaValue] {
        func each(_ keys: [String]) -> SchemaValue { .list(keys.map { ["required": [.text($0)]] }) }
        switch rule {
        case .exactlyOne(let keys): return ["oneOf": each(keys)]
        case .atLeastOne(let keys): return ["anyOf": each(keys)]
        case .together(let keys):
            let others = keys.map { key in (key, SchemaValue.list(keys.filter { $0 != key }.map(SchemaValue.text))) }
            return ["dependentRequired": .table(Dictionary(others) { $1 })]
        }
    }

    /// Any shape.
    mutating func schema(of shape: Shape) -> SchemaValue {
        switch shape {
        case .record(let record): return reference(to: record)
        case .either(let value, let record): return ["anyOf": [schema(of: value), reference(to: record)]]
        case .list(let item, let least, let most): return list(of: schema(of: item), least, most)
        case .oneOrMany(let item):
            let one = schema(of: item)
            return ["anyOf": [one, ["type": "array", "items": one]]]
        case .table(let key, let value, let least):
            let table: SchemaValue = ["type": "object", "additionalProperties": schema(of: value)]
            let names: SchemaValue? = keyPattern(of: key).map { ["pattern": .text($0)] }
            return table.adding(names.map { ["propertyNames": $0] } ?? [:])
                .adding(least > 0 ? ["minProperties": .number(least)] : [:])
        case .line:
            definitions["line"] = line
            return ["$ref": "#/$defs/line"]
        default: return scalar(shape)
        }
    }

    private func list(of item: SchemaValue, _ least: Int, _ most: Int) -> SchemaValue {
        let list: SchemaValue = ["type": "array", "items": item]
        return list.adding(least > 0 ? ["minItems": .number(least)] : [:])
            .adding(most < .max ? ["maxItems": .number(most)] : [:])
    }

    private func keyPattern(of shape: Shape) -> String? {
        switch shape {
        case .label, .reference(.criterion): orVariable(SchemaPattern.label)
        case .newName, .reference: orVariable(SchemaPattern.name)
        case .code: SchemaPattern.code
        default: nil
        }
    }

    /// Text, variants, or either by the customer's mood.
    private var line: SchemaValue {
        let variants: SchemaValue = ["anyOf": [SchemaPattern.text, list(of: SchemaPattern.text, 1, .max)]]
        let bands = SchemaPattern.moods
        let keys = (bands + [ShapeWalk.otherwise]).map { ($0, variants) }
        let byMood: SchemaValue = [
            "type": "object", "properties": .table(Dictionary(keys) { $1 }), "additionalProperties": false,
            "anyOf": [
                ["required": [.text(ShapeWalk.otherwise)]], ["required": .list(bands.map(SchemaValue.text))],
            ],
        ]
        return ["anyOf": [SchemaPattern.text, list(of: SchemaPattern.text, 1, .max), byMood]]
    }

    func orVariable(_ pattern: String) -> String { hasVariables ? "\(pattern)|\(SchemaPattern.variable)" : pattern }
}
