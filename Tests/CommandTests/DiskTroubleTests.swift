import Foundation
import RapportTestSupport
import Testing

/// Disks that are full, missing or in the way: said once, and the talk is finished and printed all the same.
@Suite struct DiskTroubleTests {
    private static let play = "rapport play test-talk --seed 1 --trainee ana"

    /// Plays with files bound to so many bytes, in units of 1024; pages go through a pipe, which has no bound.
    private func bounded(_ limit: Int, in sandbox: Sandbox) throws -> Program.Result {
        let line = "{ (ulimit -f \(limit); exec \(Self.play)) 2>&1 >&3 | cat >&2; exit ${PIPESTATUS[0]}; } 3>&1 | cat; "
        return try sandbox.run(line + "exit ${PIPESTATUS[0]}", typed: Talk.typed(Talk.winning))
    }

    @Test func aFullDiskIsToldOfOnceAndTheCardIsPrinted() throws {
        let sandbox = try Sandbox()
        let result = try bounded(0, in: sandbox)
        #expect(result.status == 4)
        #expect(result.output.contains("100 %, passed"))
        #expect(!result.output.contains("Kept as"))
        #expect(result.errors.components(separatedBy: "the disk is full").count == 2, "said once when it begins")
        #expect(result.output.components(separatedBy: "the disk is full").count == 2, "and once of the card")
    }

    @Test func aDiskThatFillsUpOnTheWayIsToldOf() throws {
        let sandbox = try Sandbox()
        let result = try bounded(6, in: sandbox)
        #expect(result.status == 4)
        #expect(result.output.contains("100 %, passed"))
        #expect(result.output.contains("the card could not be saved"))
        #expect(result.output.contains("the disk is full"))
        #expect(sandbox.cards() == [])
        let later = try sandbox.run("rapport play --resume --trainee ana")
        #expect(later.status == 0)
        #expect(sandbox.cards().count == 1, "the card is saved once there is room")
    }

    @Test func aFileInThePlaceOfTheFolderIsToldOf() throws {
        let sandbox = try Sandbox()
        try Data("mine".utf8).write(to: sandbox.folder.appending(path: "state"))
        let result = try sandbox.play()
        #expect(result.status == 4)
        #expect(result.output.contains("100 %, passed"))
        #expect(result.errors.contains("a file stands where a folder is needed"))
        #expect(sandbox.text(of: "state") == "mine")
    }

    @Test func aTalkThatIsLeftAndCouldNotBeKeptSaysSo() throws {
        let sandbox = try Sandbox()
        try Data().write(to: sandbox.folder.appending(path: "state"))
        let result = try sandbox.play(["I am sorry."])
        #expect(result.output.hasSuffix("\n  The talk could not be kept, and is gone.\n"))
    }

    @Test func withoutAHomeTheRepairIsNamed() throws {
        let sandbox = try Sandbox()
        sandbox.set("HOME", nil)
        sandbox.set("XDG_STATE_HOME", nil)
        let result = try sandbox.play()
        #expect(result.status == 2)
        #expect(result.errors.contains("HOME is not set; set HOME, or XDG_STATE_HOME"))
    }

    @Test func aHomeAloneIsEnough() throws {
        let sandbox = try Sandbox()
        sandbox.set("XDG_STATE_HOME", nil)
        let result = try sandbox.play()
        #expect(result.status == 0)
        let cards = sandbox.folder.appending(path: "home/.local/state/rapport/cards/ana").path
        #expect(try FileManager.default.contentsOfDirectory(atPath: cards).count == 1)
    }
}
