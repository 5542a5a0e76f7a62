import RapportModel
import Testing

@testable import RapportStore

/// Sets of talks and their ratings on disk.
@Suite struct CalibrationsTests {
    private let scratch: Scratch
    private let store: Calibrations

    init() throws {
        scratch = try Scratch()
        store = SubmittedCards(folder: scratch.path + "/scorecards").calibrations
    }

    @Test func aSetIsWrittenOnceAndRatingsAsTheyGrow() throws {
        try store.add(.sample)
        #expect(error { try store.add(.sample) } == .taken(name: "autumn"))
        #expect(try store.ids() == ["autumn"])
        #expect(try store.set("autumn") == .sample)
        let kim = try TraineeName("Kim O'Hara")
        #expect(try store.ratings(of: "autumn", by: kim) == nil)
        var ratings = CalibrationRatings(set: "autumn", by: kim.text, at: morning)
        ratings.ratings.append(.init(talk: 1, criterion: "E1", level: "generic"))
        try store.save(ratings)
        ratings.ratings.append(.init(talk: 1, criterion: "E1", level: "fitting"))
        try store.save(ratings)
        #expect(try store.ratings(of: "autumn").ratings == [ratings])
        #expect(try store.ratings(of: "autumn", by: kim)?.level(of: "E1", in: 1) == "fitting")
    }

    @Test func madeUpNamesLeadNowhere() throws {
        for id in ["..", "../x", "A", "", "a/b"] {
            #expect(throws: StoreError.self) { try store.set(id) }
        }
        let ratings = CalibrationRatings(set: "../x", by: ana, at: morning)
        #expect(error { try store.save(ratings) } != nil)
        let nobody = CalibrationRatings(set: "autumn", by: "../x", at: morning)
        #expect(error { try store.save(nobody) } != nil)
    }
}
