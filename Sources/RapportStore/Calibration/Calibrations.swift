internal import Glibc

/// The sets of talks that are rated blind, each in a folder with the ratings of each person.
///
///     calibration/<set>/set.json               the ``CalibrationSet``
///     calibration/<set>/ratings-<name>.json    the ``CalibrationRatings`` of one person
public struct Calibrations: Equatable, Sendable {
    private let folder: Folder

    init(_ folder: Folder) { self.folder = folder }

    /// The ids of all sets, sorted.
    public func ids() throws(StoreError) -> [String] {
        try folder.names().filter { name in
            Assignment.isID(name) && (try? OpenFile(folder.folder(name).path(of: Self.setFile), O_RDONLY)) != nil
        }
    }

    /// Writes a new set; what is there under its id is never rewritten.
    public func add(_ set: CalibrationSet) throws(StoreError) {
        let own = folder.folder(set.id)
        let bytes = try set.bytes(for: own.path(of: Self.setFile))
        try own.make()
        guard try own.add(Self.setFile, bytes) != nil else { throw .taken(name: set.id) }
    }

    /// Reads a set.
    public func set(_ id: String) throws(StoreError) -> CalibrationSet {
        guard Assignment.isID(id) else { throw .missing(path: folder.path(of: id)) }
        let path = folder.folder(id).path(of: Self.setFile)
        let set = try CalibrationSet.read(path).record
        guard set.id == id else { throw .damaged(path: path, because: "its 'id' is not its folder's name") }
        return set
    }

    /// Everybody's ratings of a set, by their names; files that cannot be read are left out and told of.
    public func ratings(of id: String) throws(StoreError) -> (ratings: [CalibrationRatings], warnings: [StoreError]) {
        let own = folder.folder(id)
        var found: [CalibrationRatings] = []
        var warnings: [StoreError] = []
        for name in try own.names() where name.hasPrefix(Self.prefix) && name.hasSuffix(".json") {
            do {
                found.append(try Self.checked(own.path(of: name), set: id))
            } catch {
                warnings.append(error)
            }
        }
        return (found.sorted { $0.by < $1.by }, warnings)
    }

    /// One person's ratings of a set; absent before they begin.
    public func ratings(of id: String, by rater: TraineeName) throws(StoreError) -> CalibrationRatings? {
        do {
            return try Self.checked(folder.folder(id).path(of: Self.file(of: rater)), set: id)
        } catch .missing {
            return nil
        }
    }

    /// Reads ratings that a form gave back, from wherever they lie.
    public func ratings(at path: String) throws(StoreError) -> CalibrationRatings {
        try CalibrationRatings.read(path).record
    }

    /// Puts a person's ratings in the place of those they gave before.
    public func save(_ ratings: CalibrationRatings) throws(StoreError) {
        let own = folder.folder(ratings.set)
        let file = Self.file(of: try TraineeName(ratings.by))
        try own.replace(file, with: ratings.bytes(for: own.path(of: file)))
    }

    /// The sets that somebody has rated.
    func sets(ratedBy rater: TraineeName) throws(StoreError) -> [String] {
        var sets: [String] = []
        for id in try ids() where try folder.folder(id).names().contains(Self.file(of: rater)) { sets.append(id) }
        return sets
    }

    /// Takes away what somebody has rated.
    func removeRatings(by rater: TraineeName) throws(StoreError) {
        for id in try sets(ratedBy: rater) { try folder.folder(id).remove(Self.file(of: rater)) }
    }

    private static func checked(_ path: String, set: String) throws(StoreError) -> CalibrationRatings {
        let ratings = try CalibrationRatings.read(path).record
        guard ratings.set == set else { throw .damaged(path: path, because: "it rates another set") }
        return ratings
    }

    private static func file(of rater: TraineeName) -> String { "\(prefix)\(rater.folder).json" }

    private static let setFile = "set.json"
    private static let prefix = "ratings-"
}

extension SubmittedCards {
    /// The sets of talks that are rated blind.
    public var calibrations: Calibrations { Calibrations(folder.folder("calibration")) }
}
