extension RecordShape {
    /// How much findings matter in one library.
    static let lint = RecordShape(
        "lint settings",
        Field.heading(.lint) + [
            .required(
                "severities", .table(key: .code, value: .choice(Severity.allCases.map(\.rawValue))),
                "How much a finding matters here, by its code; an error stays one.")
        ])
}
