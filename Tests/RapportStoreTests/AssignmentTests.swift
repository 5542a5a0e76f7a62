import Foundation
import RapportModel
import Testing

@testable import RapportStore

/// Assignments on disk, and how far people are with them.
@Suite struct AssignmentTests {
    private let scratch: Scratch
    private let store: SubmittedCards

    init() throws {
        scratch = try Scratch()
        store = SubmittedCards(folder: scratch.path + "/scorecards")
    }

    private func submit(_ percent: Int, began: Int = morning + day, at time: Int? = nil, passed: Bool = false) throws {
        let card = Scorecard.sample(started: began).with {
            $0.assessment.percent = percent
            $0.assessment.passed = passed
        }
        _ = try store.submit(card, original: nil, at: time ?? began + 400)
    }

    private func state(of assignment: Assignment, now: Int = morning + 2 * day) throws -> AssignmentState {
        AssignmentState(
            assignment, trainee: ana, scenario: "broken-guitar", cards: try store.all().cards, now: now)
    }

    @Test func nobodyHasBegunUntilACardIsHandedIn() throws {
        #expect(try state(of: .sample()).state == .notBegun)
        try submit(40)
        let tried = try state(of: .sample())
        #expect(tried.state == .tried)
        #expect(tried.attempts == 1)
        #expect(tried.best == 40)
        #expect(try state(of: .sample(), now: morning + 8 * day).state == .overdue)
    }

    @Test func itIsDoneByThePassOrByTheMark() throws {
        try submit(80, passed: true)
        #expect(try state(of: .sample()).state == .done)
        #expect(try state(of: .sample(mark: 81)).state == .tried)
        #expect(try state(of: .sample(mark: 80)).state == .done)
        #expect(try state(of: .sample(), now: morning + 8 * day).state == .done, "what is done does not fall due")
    }

    @Test func asManyAttemptsAsAreAskedForCount() throws {
        try submit(90, passed: true)
        #expect(try state(of: .sample(attempts: 2)).state == .tried)
        try submit(30, began: morning + 2 * day)
        #expect(try state(of: .sample(attempts: 2)).state == .done, "one of them reaches the mark, and there are two")
    }

    @Test func whatCameTooLateIsDoneLate() throws {
        try submit(90, began: morning + 6 * day, at: morning + 8 * day, passed: true)
        let late = try state(of: .sample(), now: morning + 9 * day)
        #expect(late.state == .done)
        #expect(late.isLate)
    }

    @Test func talksFromBeforeAndOfOthersDoNotCount() throws {
        try submit(90, began: morning - day, passed: true)
        #expect(try state(of: .sample()).state == .notBegun)
        let other = AssignmentState(
            .sample(), trainee: "Bo", scenario: "broken-guitar", cards: try store.all().cards, now: morning)
        #expect(other.attempts == 0)
    }

    @Test func anIdIsUsedOnceAndCanBeTakenBack() throws {
        try store.add(.sample())
        #expect(error { try store.add(.sample()) } == .taken(name: "week-1"))
        try store.withdraw("week-1")
        #expect(try store.assignments().assignments == [])
        #expect(error { try store.withdraw("../Ana/x") } != nil)
    }

    @Test func assignmentsThatCannotBeAreToldOf() throws {
        try store.add(.sample())
        let good = try text(at: store.path + "/assignments/week-1.json")
        try scratch.write("scorecards/assignments/week-2.json", good)
        try scratch.write("scorecards/assignments/week-3.json", good.replacing("week-1", with: "../x"))
        try scratch.write("scorecards/assignments/week-4.json", good.replacing("\"Ana\"", with: "\"../x\""))
        let read = try store.assignments()
        #expect(read.assignments == [.sample()])
        #expect(read.warnings.count == 3)
    }
}
