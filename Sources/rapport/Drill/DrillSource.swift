/// Where the exercises of a drill come from, one after another.
protocol DrillSource {
    /// What the drill is called, and what it is about.
    var title: String { get }
    var about: String { get }

    /// The next exercise; nil where there is none left.
    mutating func next() -> DrillExercise?
}
