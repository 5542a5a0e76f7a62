/// One file that was read: its text, and its tree of nodes where the YAML could be read.
struct Document: Sendable {
    let kind: FileKind
    let id: String
    let bytes: [UInt8]
    let source: SourceFile
    let root: Node?
    let diagnostics: [Diagnostic]

    init(kind: FileKind, id: String, bytes: [UInt8], path: String) {
        let reader = YAMLReader(bytes, path: path)
        self.kind = kind
        self.id = id
        self.bytes = bytes
        source = reader.source
        root = reader.root
        diagnostics = reader.findings.diagnostics
    }

    /// Walks through the file, or one variant of it, with its shape.
    func walk(_ root: Node? = nil) -> ShapeWalk {
        var walk = ShapeWalk(in: source)
        guard let root = root ?? self.root else { return walk }
        guard checkHeading(of: root, in: &walk) else { return walk }
        walk.isOfItsKind = true
        walk.visitRecord(root, kind.shape, at: ShapeWalk.Slot(label: "the file", place: heading(of: root)))
        checkID(of: root, in: &walk)
        return walk
    }

    private func heading(of root: Node) -> Place { root.entries.first?.key.place ?? .beginning }

    /// Whether the file is of this kind and version; where it is not, nothing else in it is worth a finding.
    private func checkHeading(of root: Node, in walk: inout ShapeWalk) -> Bool {
        guard case .table = root.content else {
            walk.findings.add(
                .wrongKind, at: root.place, "the file holds \(root.kindForPeople), not a table of keys",
                help: ["begin with 'rapport: 1' and 'kind: \(kind.rawValue)'"])
            return false
        }
        for (key, shape) in [("rapport", Shape.version), ("kind", .constant(kind.rawValue))] {
            guard let entry = root.entry(key) else { continue }
            walk.visit(entry.value, as: shape, at: ShapeWalk.Slot(label: "'\(key)'", place: entry.key.place))
        }
        return !walk.findings.hasErrors
    }

    private func checkID(of root: Node, in walk: inout ShapeWalk) {
        guard let node = root["id"], let text = node.text, text != id, FileID.isValid(text) else { return }
        walk.findings.add(
            .idIsNotFileName, at: node.place, "the id '\(text)' is not the file's name, '\(id)'",
            help: ["write 'id: \(id)', or rename the file to '\(text).yaml'"], fix: id)
    }
}
