extension SchemaBuilder {
    /// A shape that one scalar fills.
    func scalar(_ shape: Shape) -> SchemaValue {
        switch shape {
        case .constant(let word): ["const": .text(word)]
        case .version: ["enum": [.number(FormatVersion.current), .text("\(FormatVersion.current)")]]
        case .fileID, .reference(.file): pattern(SchemaPattern.fileID)
        case .newName: pattern(SchemaPattern.name)
        // Digits alone make an id too, and YAML takes them for a number.
        case .label, .reference(.criterion): ["anyOf": [pattern(SchemaPattern.label), ["type": "integer"]]]
        case .reference: pattern(SchemaPattern.name)
        case .need: pattern(SchemaPattern.need)
        case .limit: pattern(SchemaPattern.limit)
        case .npsRange: ["anyOf": [pattern(SchemaPattern.npsRange), whole(0...10)]]
        case .feelingCheck: ["anyOf": [pattern(SchemaPattern.feelingCheck), whole(0...100)]]
        case .code: pattern(SchemaPattern.code)
        case .number(let range): ["anyOf": [whole(range), pattern(SchemaPattern.wholeNumber)]]
        case .flag: orVariable(["enum": [true, false, "true", "false"]])
        case .alwaysTrue: ["enum": [true, "true"]]
        case .choice(let words): orVariable(["enum": .list(words.map(SchemaValue.text))])
        case .condition, .cue: ["type": "string", "minLength": 1, "maxLength": 1_000]
        default: SchemaPattern.text
        }
    }

    private func pattern(_ pattern: String) -> SchemaValue {
        ["type": "string", "pattern": .text(orVariable(pattern))]
    }

    private func whole(_ range: ClosedRange<Int>) -> SchemaValue {
        let number: SchemaValue = ["type": "integer", "minimum": .number(range.lowerBound)]
        return number.adding(range.upperBound < .max ? ["maximum": .number(range.upperBound)] : [:])
    }

    private func orVariable(_ value: SchemaValue) -> SchemaValue {
        hasVariables ? ["anyOf": [value, ["type": "string", "pattern": .text(SchemaPattern.variable)]]] : value
    }
}
