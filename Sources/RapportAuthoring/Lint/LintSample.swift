public import RapportFormat

/// A piece of a sound file, and how it is spoilt: what a page of the reference shows, and what a test tries.
///
/// The files are those of a small library that belongs to the tests (`SampleLibrary`). In `bad` and `marking`, `«…»`
/// stands around what the finding points at.
public struct LintSample: Sendable {
    /// Which file of the sample library is spoilt.
    public let file: FileKind
    /// Changes to that file that come first, each a piece of it and the text that takes its place.
    public let given: [Change]
    /// The sound piece, which stands in the file.
    public let good: String
    /// The spoilt piece.
    public let bad: String
    /// What `rapport lint --fix` makes of the spoilt piece; absent where there is no fix.
    public let fixed: String?
    /// Other pieces of the file that findings point at, marked in the same way.
    public let marking: [String]
    /// Other codes that cannot but be found along with this one.
    public let comingWith: Set<DiagnosticCode>

    /// A piece of a file and the text that takes its place.
    public struct Change: Sendable {
        public let old: String
        public let new: String

        /// Gives the scenario a test that stops in mid-talk, and says so.
        static let openTest = Change(
            "tests:\n",
            """
            tests:
              - name: a greeting
                open: true
                steps:
                  - agent: Hello?
                    expect: {beat: opening}

            """)

        /// Says what takes whose place.
        public init(_ old: String, _ new: String) {
            self.old = old
            self.new = new
        }
    }

    /// Spoils the first such piece of a file.
    public init(
        in file: FileKind = .scenario, given: [Change] = [], _ good: String, bad: String, fixed: String? = nil,
        marking: [String] = [], comingWith: Set<DiagnosticCode> = []
    ) {
        self.file = file
        self.given = given
        self.good = good
        self.bad = bad
        self.fixed = fixed
        self.marking = marking
        self.comingWith = comingWith
    }
}
