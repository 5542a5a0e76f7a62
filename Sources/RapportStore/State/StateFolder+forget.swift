extension StateFolder {
    /// Everybody else whose practice is in this folder too.
    public func others(than trainee: TraineeName) throws(StoreError) -> [TraineeName] {
        var found: Set<String> = []
        for kind in try kinds() { found.formUnion(try kind.names().compactMap(Self.owner(of:))) }
        return found.compactMap(TraineeName.init(folder:)).filter { $0 != trainee }.sorted { $0.text < $1.text }
    }

    /// Removes what a person has practised in this account; where nobody else has, the whole folder.
    ///
    /// The lines typed and the replies that nobody understood bear no name; they stay for as long as somebody else is here.
    public func forget(_ trainee: TraineeName) throws(StoreError) {
        guard try !others(than: trainee).isEmpty else { return try folder.removeAll() }
        for kind in try kinds() {
            for name in try kind.names() where Self.owner(of: name) == trainee.folder {
                if Self.isFile(name) {
                    try kind.remove(name)
                } else {
                    try kind.folder(name).removeAll()
                }
            }
        }
        if let known = try? self.trainee(), known == trainee { try folder.remove("trainee") }
    }

    /// The folders in which each person has a folder or a file of their own.
    private func kinds() throws(StoreError) -> [Folder] {
        try folder.names().filter { $0 != "inputs" }.map { folder.folder($0) }.filter(\.isThere)
    }

    /// The folder's name of whoever a file or folder belongs to; absent where it is nobody's.
    private static func owner(of name: String) -> String? {
        guard !name.hasPrefix(".") else { return nil }
        return endings.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
    }

    private static func isFile(_ name: String) -> Bool { endings.contains { name.hasSuffix($0) } }

    private static let endings = [".jsonl", ".json"]
}
