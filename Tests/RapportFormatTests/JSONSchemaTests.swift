import Foundation
import RapportFormat
import Testing

/// The schemas say what the loader does, since they are made from the same shapes.
@Suite struct JSONSchemaTests {
    private static func document(_ kind: FileKind) throws -> [String: Any] {
        let data = Data(try JSONSchema(kind).text.utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test(arguments: FileKind.allCases) func theKeysOfAFileAreThoseOfItsShape(kind: FileKind) throws {
        let schema = try Self.document(kind)
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        #expect(Set(properties.keys) == Set(kind.shape.fields.map(\.key)))
        #expect(schema["required"] as? [String] == kind.shape.fields.filter(\.isRequired).map(\.key))
        #expect(schema["additionalProperties"] as? Bool == false)
        for field in kind.shape.fields {
            #expect(properties[field.key]?["description"] as? String == field.means)
        }
    }

    @Test(arguments: FileKind.allCases) func everyReferenceLeadsSomewhere(kind: FileKind) throws {
        let schema = try Self.document(kind)
        let definitions = try #require(schema["$defs"] as? [String: Any])
        let text = try JSONSchema(kind).text
        let references = text.matches(of: #/"\$ref" : "#\/\$defs\/([^"]+)"/#).map { String($0.1) }
        #expect(Set(references) == Set(definitions.keys))
    }

    @Test func keysThatExcludeEachOtherAreSaidSo() throws {
        let definitions = try #require(Self.document(.scenario)["$defs"] as? [String: [String: Any]])
        let step = try #require(definitions["step"]?["oneOf"] as? [[String: [String]]])
        #expect(step.compactMap { $0["required"]?.first } == ["agent", "look", "do", "hint"])
        #expect(
            definitions["fact"]?["dependentRequired"] as? [String: [String]] == [
                "asked_by": ["tell"], "tell": ["asked_by"],
            ])
    }

    @Test func onlyInScenariosAVariableStandsForAValue() throws {
        #expect(try JSONSchema(.scenario).text.contains(#"\\{[a-z]"#))
        #expect(try !JSONSchema(.rubric).text.contains(#"\\{[a-z]"#))
    }
}
