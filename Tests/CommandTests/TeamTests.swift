import Foundation
import RapportTestSupport
import Testing

/// Assignments, the proof of what was handed in, and people who are forgotten.
@Suite struct TeamTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        sandbox.set("RAPPORT_REVIEWER", "Kim")
    }

    private func handIn(_ lines: [String] = Talk.winning, by trainee: String = "ana") throws {
        let result = try sandbox.run(
            "rapport play test-talk --seed 1 --trainee \(trainee) > /dev/null && rapport submit --trainee \(trainee) --yes",
            typed: Talk.typed(lines))
        #expect(result.status == 0, "\(result.errors)")
    }

    // MARK: - Assignments

    @Test func anAssignmentIsFollowedToItsEnd() throws {
        let made = try sandbox.run(
            "rapport assign test-talk --to ana --to bo --due 2999-12-31 --note 'Before the fair.'")
        #expect(made.output == "Assigned as 2999-12-31-1, due on 2999-12-31. How far they are: rapport assign\n")
        try handIn(["It was your fault."])
        #expect(
            try sandbox.run("rapport assign").output == """
                2999-12-31-1, by 2999-12-31: 1 attempt handed in, one of them with a pass; given by Kim
                  Before the fair.
                  ana: test-talk, tried once, best 0 %
                  bo: test-talk, not begun

                """)
        try handIn()
        #expect(try sandbox.run("rapport assign --of ana").output.hasSuffix("  ana: test-talk, done, best 100 %\n"))
        #expect(try sandbox.run("rapport assign --json").output.contains("\"state\" : \"not begun\""))
    }

    @Test func practiceThatIsNotHandedInIsNobodysBusiness() throws {
        _ = try sandbox.run("rapport assign test-talk --to ana --due 2999-12-31")
        _ = try sandbox.play()
        #expect(try sandbox.run("rapport assign").output.contains("ana: test-talk, not begun"))
    }

    @Test func theTraineesHomeMentionsWhatIsOpen() throws {
        _ = try sandbox.run("rapport assign test-talk --to ana --due 2999-12-31")
        let open = "\nAssigned: test-talk by 2999-12-31 (not begun)\n"
        #expect(try sandbox.run("rapport --trainee ana").output.contains(open))
        #expect(try !sandbox.run("rapport --trainee bo").output.contains("Assigned"))
        try handIn()
        #expect(try !sandbox.run("rapport --trainee ana").output.contains("Assigned"))
    }

    @Test(arguments: [
        ("test-talk --to ana --due 2999-13-01", "'2999-13-01' is no day"),
        ("test-talk --to ana --due 2999-02-30", "is no day"),
        ("test-talk --to ana --due 2001-01-01", "2001-01-01 is over"),
        ("moon --to ana --due 2999-01-01", "no scenario 'moon'"),
        ("test-talk --to ../x --due 2999-01-01", "cannot be a trainee's name"),
        ("test-talk --to ana", "needs scenarios"),
        ("test-talk --to ana --due 2999-01-01 --name ../x", "cannot be a name"),
        ("test-talk --to ana --due 2999-01-01 --attempts 0", "from 1 to 1000"), ("--withdraw ../x", "there is no file"),
    ])
    func anAssignmentThatCannotBeIsRefused(options: String, reason: String) throws {
        let result = try sandbox.run("rapport assign \(options)")
        #expect(result.status == 2)
        #expect(result.errors.contains(reason), "\(result.errors)")
        #expect(try sandbox.run("rapport assign").output == "Nothing is assigned.\n")
    }

    @Test func anAssignmentCanBeNamedAndTakenBack() throws {
        _ = try sandbox.run("rapport assign test-talk --to ana --due 2999-12-31 --name week-1")
        #expect(try sandbox.run("rapport assign test-talk --to bo --due 2999-12-31 --name week-1").status == 2)
        #expect(try sandbox.run("rapport assign --withdraw week-1").output == "Taken back: week-1\n")
        #expect(try sandbox.run("rapport assign").output == "Nothing is assigned.\n")
    }

    // MARK: - Proof

    @Test func verifyNamesWhatWasChangedWithItsPlace() throws {
        try handIn()
        try handIn(["It was your fault."])
        let clean = try sandbox.run("rapport verify")
        #expect(clean.status == 0)
        #expect(
            clean.output == """
                2 cards of 1 trainee: all as they were handed in
                This finds accidents and edits; it is no proof against the owner of the disk.

                """)
        let card = sandbox.handedIn()[1]
        let text = String(decoding: bytes(ofFile: card), as: UTF8.self)
        try text.replacing("\"percent\" : 0", with: "\"percent\" : 80").write(
            toFile: card, atomically: true, encoding: .utf8)
        let found = try sandbox.run("rapport verify")
        #expect(found.status == 1)
        let name = card.split(separator: "/").last ?? ""
        #expect(
            found.output.hasPrefix("ana, hand-in 2: \(name) is not what was handed in: its bytes have changed\n2 cards")
        )
        #expect(try sandbox.run("rapport verify --json").output.contains("\"kind\" : \"changed\""))
        #expect(try sandbox.run("rapport verify --of bo").status == 0)
    }

    // MARK: - Forgetting

    @Test func aPersonIsForgottenAndTheGapIsMarked() throws {
        try handIn()
        try handIn(by: "bo")
        _ = try sandbox.run("rapport review bo/last --by ana --comment Well.")
        _ = try sandbox.run("rapport assign test-talk --to ana --due 2999-12-31")
        let refused = try sandbox.run("rapport forget ana")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("add --yes if this is right"))
        #expect(sandbox.handedIn().count == 1)
        let result = try sandbox.run("rapport forget ana --state --yes")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("Of ana there is: 1 card, 1 assignment that names them.\n"))
        #expect(result.output.contains("What stays: 1 of their reviews of other people's cards.\n"))
        #expect(sandbox.cards() == [])
        #expect(sandbox.cards(of: "bo").count == 1)
        let left = try sandbox.run("grep -rlw ana scorecards || true").output
        #expect(left.split(separator: "\n").count == 1, "only the review of the other's card: \(left)")
        let verified = try sandbox.run("rapport verify")
        #expect(verified.status == 0)
        #expect(verified.output.contains(" by Kim: the 1 card of one person\n"))
        #expect(try sandbox.run("rapport forget ana --yes").status == 2, "there is nothing left")
    }

    @Test func atATerminalTheNameMustBeTyped() throws {
        try handIn()
        for (typed, end) in [("y", "Nothing was removed."), ("ana", "Removed.")] {
            let terminal = try sandbox.terminal("exec rapport forget ana")
            try terminal.expect("Type the name to remove them › ", within: 15)
            terminal.send(typed + "\r")
            try terminal.expect(end, within: 15)
        }
        #expect(sandbox.handedIn() == [])
        #expect(sandbox.cards().count == 1, "practice stays without --state")
    }
}
