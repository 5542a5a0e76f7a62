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

    /// Loads one file of any kind, whatever the file says it is; what it needs comes from the library.
    public func open(path: String) -> Loaded<LibraryFile> {
        do {
            return open(try LibraryStorage.bytes(atPath: path), id: Self.id(ofPath: path), path: path)
        } catch {
            return Loaded(nil, [Loading.unreadable(error)])
        }
    }

    /// Loads one file of the library.
    public func open(_ key: SourceKey) -> Loaded<LibraryFile> {
        var loading = Loading(storage)
        do {
            let bytes = try storage.bytes(of: key)
            return loading.file(Document(kind: key.kind, id: key.id, bytes: bytes, path: storage.path(of: key)))
        } catch {
            return Loaded(nil, [Loading.unreadable(error)])
        }
    }

    /// Everything found in one file of any kind, whatever the file says it is, and in the files it needs.
    public func check(path: String) -> [Diagnostic] { open(path: path).diagnostics }

    private func open(_ bytes: [UInt8], id: String, path: String) -> Loaded<LibraryFile> {
        let document = Document(kind: .scenario, id: id, bytes: bytes, path: path)
        let kind = document.root?["kind"]?.text.flatMap(FileKind.init(rawValue:)) ?? .scenario
        var loading = Loading(storage)
        guard kind != .scenario else { return loading.file(document) }
        return loading.file(Document(kind: kind, id: id, bytes: bytes, path: path))
    }

    static func id(ofPath path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    }
}
