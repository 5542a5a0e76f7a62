extension Library {
    /// Loads a scenario from a path of its own; its persona, moves and rubric come from the library.
    public func load(path: String) -> Loaded<LoadedScenario> {
        var loading = Loading(storage)
        do {
            let bytes = try LibraryStorage.bytes(atPath: path)
            return loading.scenario(Document(kind: .scenario, id: Self.id(ofPath: path), bytes: bytes, path: path))
        } catch {
            return Loaded(nil, [Loading.unreadable(error)])
        }
    }

    /// Everything found in one file of any kind, whatever the file says it is, and in the files it needs.
    public func check(path: String) -> [Diagnostic] {
        do {
            let bytes = try LibraryStorage.bytes(atPath: path)
            return check(bytes, id: Self.id(ofPath: path), path: path)
        } catch {
            return [Loading.unreadable(error)]
        }
    }

    private func check(_ bytes: [UInt8], id: String, path: String) -> [Diagnostic] {
        let document = Document(kind: .scenario, id: id, bytes: bytes, path: path)
        let kind = document.root?["kind"]?.text.flatMap(FileKind.init(rawValue:)) ?? .scenario
        var loading = Loading(storage)
        guard kind != .scenario else { return loading.scenario(document).diagnostics }
        let other = Document(kind: kind, id: id, bytes: bytes, path: path)
        _ = loading.checked(other, walk: other.walk())
        return Diagnostic.sorted(loading.diagnostics)
    }

    private static func id(ofPath path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    }
}
