import Foundation
import RapportFormat
import RapportTestSupport
import Testing

@Suite final class LibraryFolderTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID().uuidString)").path

    init() throws {
        for (key, text) in SampleLibrary.texts { try write(text, key.kind.path(of: key.id)) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    private func write(_ text: String, _ path: String) throws {
        let url = URL(filePath: "\(root)/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func messages(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.code.rawValue) \($0.message)" }
    }

    @Test func aFolderLoadsAsItsTextsDo() {
        let library = Library(root: root)
        #expect(library.scenarioIDs == ["broken-guitar"])
        #expect(library.load("broken-guitar").diagnostics == [])
        #expect(
            library.load(path: "\(root)/broken-guitar.yaml").value?.sources
                == SampleLibrary.library().load("broken-guitar").value?.sources)
    }

    @Test func aSharedFileMayOnlyMentionMovesOfTheLibrary() throws {
        let persona = SampleLibrary.persona.replacing("again apologise", with: "again apologize")
        try write(persona, "personas/furious.yaml")
        #expect(
            messages(Library(root: root).loadPersona("furious").diagnostics)
                == ["RAP101 no move, offer or role is called 'apologize'"])
        try write(SampleLibrary.rubric.replacing("when: apologise,", with: "when: sorry,"), "rubrics/service.yaml")
        #expect(
            messages(Library(root: root).check(path: "\(root)/rubrics/service.yaml"))
                == ["RAP101 no move, offer, fact or role is called 'sorry'"])
    }

    @Test func aMissingFileSaysWhereItWasLookedFor() throws {
        try FileManager.default.removeItem(atPath: "\(root)/word-of-mouth.yaml")
        let found = Library(root: root).load("broken-guitar").diagnostics
        #expect(found.map(\.help) == [["looked for \(root)/word-of-mouth.yaml"]])
        #expect(messages(Library(root: root).load("nobody").diagnostics) == ["RAP104 there is no such file"])
        #expect(messages(Library(root: root).load("../x").diagnostics) == ["RAP104 there is no such file"])
    }

    @Test func aPipeAFolderAndAGiantAreRefusedUnread() throws {
        try FileManager.default.removeItem(atPath: "\(root)/moves/core.yaml")
        #expect(mkfifo("\(root)/moves/core.yaml", 0o600) == 0)
        #expect(
            messages(Library(root: root).load("broken-guitar").diagnostics)
                == ["RAP104 the file '\(root)/moves/core.yaml' cannot be read: it is no regular file"])
        #expect(
            messages(Library(root: root).load(path: root).diagnostics)
                == ["RAP104 the file cannot be read: it is a folder"])
        try write(String(repeating: "# x\n", count: 300_000), "giant.yaml")
        #expect(
            messages(Library(root: root).load("giant").diagnostics)
                == ["RAP104 the file cannot be read: it is larger than 1 MB"])
    }
}
