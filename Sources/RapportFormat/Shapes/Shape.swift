/// What a value in a file must look like.
///
/// Shapes are data: one walk checks a file against them, and schema and reference pages are written from them.
public indirect enum Shape: Sendable {
    /// Words for people.
    case text
    /// One word, always the same.
    case constant(String)
    /// The version of the format.
    case version
    /// A file's id: small letters, digits and hyphens.
    case fileID
    /// A name that is given here to something.
    case newName(NameKind)
    /// An id that only messages and cards show: letters, digits, `_` and `-`.
    case label(NameKind)
    /// What is typed after `/look`.
    case lookUpKey
    /// A name given somewhere else.
    case reference(ReferenceKind)
    /// A role that a scenario must give, perhaps with a count: `fault`, `option >= 2`.
    case need
    /// A whole number; a sign may stand before it.
    case number(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// Nothing but `true`.
    case alwaysTrue
    case condition
    case cue
    /// `200 USD`, `20 %`, `2 nights`, `free` or `never`.
    case limit
    /// A range of answers from 0 to 10: `8..10`.
    case npsRange
    /// A range of percents: `80..100`.
    case percentRange
    /// A level of the rubric, perhaps as a bound: `fitting`, `at least specific`, `at most generic`.
    case levelCheck
    /// A feeling compared with a number: `>= 20`.
    case feelingCheck
    /// The code of a finding: `RAP705`.
    case code
    /// One of a few words.
    case choice([String])
    /// Something a customer says: text, variants, or a table by mood.
    case line
    case list(Shape, atLeast: Int = 0, atMost: Int = .max)
    /// One value, or a list of them.
    case oneOrMany(Shape)
    /// A table whose keys the author chooses.
    case table(key: Shape, value: Shape, atLeast: Int = 0)
    /// A table whose keys the format sets.
    case record(RecordShape)
    /// A value, or a table that says more.
    case either(Shape, RecordShape)
}
