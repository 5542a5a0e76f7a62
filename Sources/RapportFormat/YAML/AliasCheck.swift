/// Refuses anchors with aliases before the YAML parser sees them.
///
/// The parser compares keys by walking through all that an alias stands for, so that a few lines could keep it busy
/// for ever. An alias without an anchor is an error of the parser's, and an anchor without an alias does no harm and is
/// refused later with its place; so it is enough to look for a name that stands after both `&` and `*`.
enum AliasCheck {
    static func problem(in source: SourceFile) -> FileProblem? {
        let anchors = Set(marked("&", in: source.scalars).map(\.name))
        guard !anchors.isEmpty else { return nil }
        guard let alias = marked("*", in: source.scalars).first(where: { anchors.contains($0.name) }) else {
            return nil
        }
        return FileProblem(
            code: .notYAML, place: Place(start: alias.start, length: alias.name.unicodeScalars.count + 1),
            message: "anchors and aliases ('&\(alias.name)', '*\(alias.name)') are not used here",
            help: ["write the value out, or put text that begins with '&' or '*' in quotes"])
    }

    /// Every place where a name directly follows the sign, except inside a word such as `R&D`.
    private static func marked(
        _ sign: Unicode.Scalar, in scalars: [Unicode.Scalar]
    ) -> [(name: String, start: Int)] {
        var found: [(name: String, start: Int)] = []
        for start in scalars.indices where scalars[start] == sign {
            if start > 0, scalars[start - 1].isAnchorLetter { continue }
            let name = scalars[(start + 1)...].prefix { $0.isAnchorLetter }
            if !name.isEmpty { found.append((String(String.UnicodeScalarView(name)), start)) }
        }
        return found
    }
}

extension Unicode.Scalar {
    /// The letters of anchors' names, as libyaml has them.
    fileprivate var isAnchorLetter: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
