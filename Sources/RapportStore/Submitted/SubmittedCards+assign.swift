extension SubmittedCards {
    private var assignmentFolder: Folder { folder.folder("assignments") }

    /// All assignments, the soonest due first; files that cannot be read are left out and told of.
    public func assignments() throws(StoreError) -> (assignments: [Assignment], warnings: [StoreError]) {
        var found: [Assignment] = []
        var warnings: [StoreError] = []
        for name in try assignmentFolder.names() where name.hasSuffix(".json") {
            do throws(StoreError) {
                let path = assignmentFolder.path(of: name)
                let assignment = try Assignment.read(path).record
                guard name == assignment.id + ".json" else {
                    throw StoreError.damaged(path: path, because: "its 'id' is not its name")
                }
                found.append(assignment)
            } catch {
                warnings.append(error)
            }
        }
        return (found.sorted { ($0.due, $0.id) < ($1.due, $1.id) }, warnings)
    }

    /// Writes a new assignment; what is there under its id is never rewritten.
    ///
    /// - Throws: ``StoreError/taken(name:)`` where the id is taken.
    public func add(_ assignment: Assignment) throws(StoreError) {
        let file = assignment.id + ".json"
        let bytes = try assignment.bytes(for: assignmentFolder.path(of: file))
        try assignmentFolder.make()
        guard try assignmentFolder.add(file, bytes) != nil else { throw .taken(name: assignment.id) }
    }

    /// Takes an assignment back.
    ///
    /// - Throws: ``StoreError/missing(path:)`` where there is none.
    public func withdraw(_ id: String) throws(StoreError) {
        let path = assignmentFolder.path(of: id + ".json")
        guard Assignment.isID(id) else { throw .missing(path: path) }
        _ = try Assignment.read(path)
        try assignmentFolder.remove(id + ".json")
    }

    /// Writes an assignment anew without somebody; one for nobody else goes.
    func replace(_ assignment: Assignment, without trainee: TraineeName) throws(StoreError) {
        let file = assignment.id + ".json"
        let rest = assignment.without(trainee.text)
        guard !rest.to.isEmpty else { return try assignmentFolder.remove(file) }
        try assignmentFolder.replace(file, with: rest.bytes(for: assignmentFolder.path(of: file)))
    }
}
