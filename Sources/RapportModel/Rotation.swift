/// The order in which newcomers meet the scenarios, with what is said before the first and after the last.
public struct Rotation: Equatable, Sendable {
    public let title: String
    /// Why one is here: paragraphs that are shown before the first talk.
    public let opening: [String]
    public let stages: [Stage]
    /// Paragraphs that open the completion report.
    public let completion: [String]

    public init(title: String, opening: [String], stages: [Stage], completion: [String]) {
        self.title = title
        self.opening = opening
        self.stages = stages
        self.completion = completion
    }

    /// A few scenarios that belong together; the next stage opens when all of them are mastered.
    public struct Stage: Equatable, Sendable {
        public let name: String
        /// What the stage is about, in a sentence or two.
        public let about: String
        /// Ids, in the order in which they are best met.
        public let scenarios: [String]

        public init(name: String, about: String, scenarios: [String]) {
            self.name = name
            self.about = about
            self.scenarios = scenarios
        }
    }

    /// The place of a scenario's stage, from 0, and its place within; nothing for one outside the rotation.
    public func place(of scenario: String) -> (stage: Int, place: Int)? {
        for (stage, entry) in stages.enumerated() {
            if let place = entry.scenarios.firstIndex(of: scenario) { return (stage, place) }
        }
        return nil
    }
}
