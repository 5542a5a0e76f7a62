/// The choices of the filter by result, as the page's script knows them.
enum ResultChoice {
    static let passed = "1"
    static let notPassed = "0"
    static let anyIncident = "!"

    /// Cards with one kind of incident.
    static func incident(_ because: String) -> String { "!" + because }
}
