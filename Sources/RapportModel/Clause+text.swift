extension Clause: CustomStringConvertible {
    /// The clause as the rubric writes it: `when: …; never: …; at the end: …`.
    public var description: String {
        [
            when.map { "when: \($0)" }, never.map { "never: \($0)" }, atEnd.map { "at the end: \($0)" },
        ].compactMap(\.self).joined(separator: "; ")
    }
}
