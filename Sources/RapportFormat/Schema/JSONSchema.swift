import Foundation

/// The JSON Schema (2020-12) of one kind of file, made from the shape that the loader walks by.
///
/// Editors check and complete by it. It is a little more generous than the loader, which also knows names: what it
/// refuses the loader refuses too, or warns of.
public struct JSONSchema: Sendable {
    /// The schema as a JSON document.
    public let text: String

    /// Describes a kind of file.
    public init(_ kind: FileKind) throws {
        // Only scenarios have `vary`, so only there a variable may stand for a value.
        var builder = SchemaBuilder(hasVariables: kind == .scenario)
        let root = builder.table(of: kind.shape)
        let document = root.adding([
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": .text("urn:rapport:schema:\(kind.rawValue):\(FormatVersion.current)"),
            "title": .text("Rapport: \(kind.shape.name), version \(FormatVersion.current) of the format"),
            "$defs": .table(builder.definitions),
        ])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        text = String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }
}
