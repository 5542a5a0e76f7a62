import RapportModel

/// What scalars look like, as regular expressions that every reader of JSON Schema knows.
enum SchemaPattern {
    /// Words for people; YAML takes some for numbers.
    static let text: SchemaValue = ["type": ["string", "number"]]
    static let moods = MoodBand.allCases.map(\.rawValue)

    /// A variable anywhere in the value.
    static let variable = #"\{[a-z][a-z0-9_]*\}"#
    static let name = "^[a-z][a-z0-9_]*$"
    static let fileID = "^[a-z0-9][a-z0-9-]{0,99}$"
    static let label = "^[A-Za-z0-9_-]{1,100}$"
    static let need = "^[a-z][a-z0-9_]*( >= [0-9]+)?$"
    static let limit = #"^(free|never|[0-9]+(\.[0-9]{1,2})? *\S+)$"#
    static let npsRange = #"^([0-9]|10)(\.\.([0-9]|10))?$"#
    static let feelingCheck = "^(<|<=|=|>=|>)? *[0-9]{1,3}$"
    static let wholeNumber = "^[+-]?[0-9]+$"
    static let code = "^RAP[0-9]{3}$"
}
