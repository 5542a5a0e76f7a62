import Yams

/// Reads the bytes of a file into nodes; it never traps and never hangs, whatever the bytes.
struct YAMLReader {
    /// The most bytes that a file may have.
    static let mostBytes = 1 << 20

    let source: SourceFile
    private(set) var root: Node?
    private(set) var findings: Findings

    init(_ bytes: [UInt8], path: String) {
        let decoded = ByteCheck(bytes)
        source = SourceFile(path: path, text: decoded.text)
        findings = Findings(in: source)
        if let problem = decoded.problem(in: source) ?? AliasCheck.problem(in: source)
            ?? LongKeyCheck.problem(in: source)
        {
            findings.add(problem.code, at: problem.place, problem.message, help: problem.help)
        } else {
            root = compose()
        }
    }

    private mutating func convert(_ composed: Yams.Node) -> Node? {
        var converter = NodeConverter(findings)
        let root = converter.node(composed)
        findings = converter.findings
        if root?.isEmpty == true { return refuseEmpty() }
        // What follows from a misread value is no finding of its own.
        return findings.hasErrors ? nil : root
    }

    private mutating func refuseEmpty() -> Node? {
        findings.add(.notYAML, at: .beginning, "the file is empty", help: ["begin with 'rapport: 1'"])
        return nil
    }

    private mutating func compose() -> Node? {
        do {
            // The plain resolver looks for no dates or numbers, which would be slow and which we do ourselves.
            let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
            guard let composed = try parser.singleRoot() else { return refuseEmpty() }
            // Anchors live only as long as the parser does.
            return withExtendedLifetime(parser) { convert(composed) }
        } catch let error as YamlError {
            let problem = YAMLProblem(error, in: source)
            findings.add(problem.code, at: problem.place, problem.message, help: problem.help)
        } catch {
            findings.add(.notYAML, at: .beginning, "the file cannot be read as YAML")
        }
        return nil
    }
}
