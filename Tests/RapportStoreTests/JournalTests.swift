import Foundation
import RapportModel
import Testing

@testable import RapportStore

@Suite struct JournalTests {
    let scratch: Scratch
    let journals: Journals
    let trainee: TraineeName

    init() throws {
        scratch = try Scratch()
        journals = scratch.state.journals
        trainee = try TraineeName(ana)
    }

    static let entries: [JournalEntry] = [
        .input(.reply("I’m sorry.\nWhat happened? \"Really\"/\u{0}\u{2028}🎸")), .input(.look("order 4417")),
        .input(.act("refund 65")), .input(.hint), .note("the form is out of date"), .ended(morning + 300),
    ]

    /// A journal with everything in it whose process is gone.
    private func written() throws -> String {
        let journal = try journals.begin(.sample())
        for entry in Self.entries { try journal.append(entry) }
        return journal.path
    }

    private func add(_ text: String, to path: String) throws {
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
    }

    @Test func aTalkIsResumedAsItWas() throws {
        let path = try written()
        #expect(path == scratch.path + "/state/journals/Ana/2026-09-01T101500Z-broken-guitar.jsonl")
        #expect(try mode(of: path) == 0o600)
        let journal = try journals.resume(path)
        #expect(journal.header == .sample())
        #expect(journal.entries == Self.entries)
        #expect(journal.ended == morning + 300)
        try journal.append(.note("one more"))
        #expect(try JournalText(bytes(path), at: path).entries == Self.entries + [.note("one more")])
    }

    @Test func aJournalIsLinesThatPeopleCanRead() throws {
        let journal = try journals.begin(.sample())
        try journal.append(.input(.reply("I am/was \"sorry\"")))
        try journal.append(.input(.act("refund 65")))
        try journal.append(.ended(5))
        #expect(
            try text(at: journal.path) == """
                {"engine":"1","files":[{"id":"broken-guitar","kind":"scenario","sha256":"\(hash)"}],"reader":"cues 1",\
                "scenario":"broken-guitar","schema":1,"seed":18446744073709551615,"started":1788257700,"trainee":"Ana"}
                {"reply":"I am/was \\"sorry\\""}
                {"do":"refund 65"}
                {"ended":5}

                """)
    }

    @Test func aLineIsOnTheDiskBeforeAppendReturns() throws {
        let journal = try journals.begin(.sample())
        for (index, entry) in Self.entries.enumerated() {
            try journal.append(entry)
            #expect(try JournalText(bytes(journal.path), at: "").entries == Array(Self.entries[...index]))
        }
    }

    /// Whatever instant a process is killed at, what was accepted before is there and the torn rest is not.
    @Test func aJournalCutAnywhereKeepsItsWholeLines() throws {
        let path = try written()
        let whole = try bytes(path)
        let newLines = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }
        for end in (newLines[0] + 1)...whole.count {
            try Data(whole[..<end]).write(to: URL(fileURLWithPath: path))
            let accepted = newLines.dropFirst().count { $0 < end }
            let journal = try journals.resume(path)
            #expect(journal.entries == Array(Self.entries.prefix(accepted)))
            try journal.append(.input(.hint))
            let again = try JournalText(bytes(path), at: path)
            #expect(again.entries == Self.entries.prefix(accepted) + [.input(.hint)])
            #expect(again.damage == nil)
        }
    }

    @Test func aDamagedMiddleIsNamedAndTheGoodPartGoesOn() throws {
        let path = try written()
        let good = try text(at: path).split(separator: "\n")
        let bad = (good[0...2] + ["{\"reply\": 5}"] + good[4...]).joined(separator: "\n") + "\n"
        try Data(bad.utf8).write(to: URL(fileURLWithPath: path))
        let damage = StoreError.damagedLine(path: path, line: 4, because: "'reply' is of the wrong kind")
        #expect(error { try journals.resume(path) } == damage)
        #expect(try text(at: path) == bad)
        let talk = try #require(try journals.unfinished(by: trainee).talks.first)
        #expect(talk.damage == damage)
        #expect(talk.replies == 1)

        let journal = try journals.resume(path, keepingGoodPart: true)
        #expect(journal.entries == Array(Self.entries.prefix(2)))
        #expect(try text(at: path + ".damaged1") == bad)
        try journal.append(.input(.hint))
        #expect(try JournalText(bytes(path), at: path).entries == Self.entries.prefix(2) + [.input(.hint)])
    }

    @Test(arguments: [
        (#"{"reply":"a","hint":true}"#, "it is none of reply, look, do, hint, note and ended"),
        ("{}", "it is none of reply, look, do, hint, note and ended"),
        (#"{"shout":"a"}"#, "it is none of reply, look, do, hint, note and ended"),
        ("", "it is not readable JSON"), ("[]", "it has another shape"),
        (#"{"ended":1e99}"#, "it is not readable JSON"),
        (String(repeating: "[", count: 1000), "it is not readable JSON"),
    ])
    func aLineThatIsNoEntryIsDamage(line: String, because: String) throws {
        let path = try written()
        try add(line + "\n", to: path)
        #expect(error { try journals.resume(path) } == .damagedLine(path: path, line: 8, because: because))
    }

    @Test func aJournalWithoutAGoodFirstLineIsToldOfAndLeftAlone() throws {
        let folder = "state/journals/Ana/"
        let empty = try scratch.write(folder + "2026-09-01T101500Z-a.jsonl", "")
        let odd = try scratch.write(folder + "2026-09-01T101501Z-a.jsonl", "{}\n")
        let future = try scratch.write(folder + "2026-09-01T101502Z-a.jsonl", "{\"schema\":2}\n")
        try scratch.write(folder + "2026-09-01T101500Z-a.jsonl.damaged1", "")
        #expect(
            try journals.unfinished(by: trainee)
                == UnfinishedTalks(
                    talks: [],
                    warnings: [
                        .unknownSchema(path: future, found: 2, known: 1),
                        .damagedLine(path: odd, line: 1, because: "'schema' is missing"),
                        .damagedLine(path: empty, line: 1, because: "it has no line at all"),
                    ]))
        #expect(error { try journals.resume(odd, keepingGoodPart: true) } != nil)
        #expect(try text(at: odd) == "{}\n")
    }

    @Test func twoProcessesNeverGoOnWithTheSameTalk() throws {
        let path = try written()
        let first = try journals.resume(path)
        #expect(error { try journals.resume(path) } == .inUse(path: path))
        #expect(try journals.unfinished(by: trainee) == UnfinishedTalks(talks: [], warnings: []))
        try first.finish()
        #expect(error { try journals.resume(path) } == .missing(path: path))
        try first.finish()
    }

    @Test func aJournalIsLockedFromItsFirstMoment() throws {
        let journal = try journals.begin(.sample())
        #expect(error { try journals.resume(journal.path) } == .inUse(path: journal.path))
    }

    @Test func aResumeWaitsForSomebodyWhoOnlyLooksAtTheList() throws {
        let path = try written()
        let reader = open(path, O_RDONLY)
        #expect(flock(reader, LOCK_SH | LOCK_NB) == 0)
        #expect(try journals.unfinished(by: trainee).talks.count == 1)
        Thread.detachNewThread {
            usleep(5000)
            close(reader)
        }
        #expect(try journals.resume(path).entries == Self.entries)
    }

    @Test func unfinishedTalksAreListedNewestFirst() throws {
        for (scenario, started) in [("a", morning), ("b", morning + day), ("c", morning - day)] {
            let journal = try journals.begin(.sample(scenario: scenario, started: started))
            try journal.append(.input(.reply("x")))
            if scenario == "c" { try journal.append(.ended(morning)) }
        }
        _ = try journals.begin(.sample(trainee: "Bob"))
        let talks = try journals.unfinished(by: trainee).talks
        #expect(talks.map(\.header.scenario) == ["b", "a", "c"])
        #expect(talks.map(\.replies) == [1, 1, 1])
        #expect(talks.map(\.isOver) == [false, false, true])
    }

    @Test func twoTalksOfOneSecondHaveTwoJournals() throws {
        let one = try journals.begin(.sample())
        let two = try journals.begin(.sample())
        #expect(two.path == one.path.replacingOccurrences(of: ".jsonl", with: ".2.jsonl"))
    }

    @Test func aFinishedTalkLeavesNothingBehind() throws {
        try journals.begin(.sample()).finish()
        #expect(names(in: scratch.path + "/state/journals/Ana") == [])
    }

    /// The talk goes on in memory while the disk is full; when there is room again, the journal has no gap.
    @Test func whatAFullDiskRefusedIsWrittenWithTheNextLine() throws {
        let path = try written()
        let good = try JournalText(bytes(path), at: path)
        let journal = Journal(try OpenFile("/dev/full", O_RDWR | O_APPEND), good)
        #expect(error { try journal.append(.note("lost?")) } == .diskFull(path: "/dev/full"))
        #expect(error { try journal.append(.note("and this?")) } == .diskFull(path: "/dev/full"))
        #expect(journal.entries == Self.entries + [.note("lost?"), .note("and this?")])

        let room = try OpenFile(path, O_RDWR | O_APPEND)
        #expect(dup2(room.descriptor, journal.file.descriptor) != -1)
        try journal.append(.note("no"))
        #expect(try JournalText(bytes(path), at: path).entries == journal.entries)
    }

    private func bytes(_ path: String) throws -> [UInt8] { Array(try text(at: path).utf8) }
}
