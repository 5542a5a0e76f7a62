extension SourceFile {
    /// The text after as many repairs as can be made in one go, and those that were made.
    ///
    /// What could be read as YAML can be so afterwards: a repair that would spoil it is not made.
    public func mended(by fixIts: [FixIt]) -> (text: String, made: [FixIt]) {
        let all = applying(fixIts)
        guard isReadable, !SourceFile(path: path, text: all.text).isReadable else { return all }
        let safe = all.made.reduce(into: [FixIt]()) { safe, fixIt in
            let next = SourceFile(path: path, text: applying(safe + [fixIt]).text)
            if next.isReadable { safe.append(fixIt) }
        }
        return applying(safe)
    }

    private var isReadable: Bool { YAMLReader(Array(text.utf8), path: path).root != nil }

    /// The characters that a range marks.
    public func text(in range: SourceRange) -> String {
        String(line(range.line).dropFirst(range.column - 1).prefix(range.length))
    }
}
