import Foundation
import Testing

@testable import RapportStore

@Test func theStateFolderFollowsTheEnvironment() throws {
    #expect(try StateFolder(environment: ["HOME": "/h", "XDG_STATE_HOME": "/s"]).path == "/s/rapport")
    #expect(try StateFolder(environment: ["HOME": "/h"]).path == "/h/.local/state/rapport")
    #expect(try StateFolder(environment: ["HOME": "/h", "XDG_STATE_HOME": ""]).path == "/h/.local/state/rapport")
    #expect(try StateFolder(environment: ["HOME": "/h", "XDG_STATE_HOME": "s"]).path == "/h/.local/state/rapport")
    #expect(error { try StateFolder(environment: [:]) } == .noHome)
    #expect(error { try StateFolder(environment: ["HOME": ""]) } == .noHome)
}

@Test func theStateFolderIsItsOwnersAlone() throws {
    let scratch = try Scratch()
    let state = try StateFolder(environment: ["HOME": scratch.path])
    try state.prepare()
    try state.prepare()
    #expect(state.path == scratch.path + "/.local/state/rapport")
    #expect(try mode(of: state.path) == 0o700)
}

@Test func aFileInTheWayOfTheStateFolderIsNamed() throws {
    let scratch = try Scratch()
    let file = try scratch.write("home", "")
    #expect(error { try StateFolder(path: file).prepare() } == .notAFolder(path: file))
    #expect(error { try StateFolder(path: file + "/state").prepare() } == .notAFolder(path: file + "/state"))
}

@Test func theNameGivenAtTheFirstRunIsRemembered() throws {
    let state = try Scratch().state
    defer { try? FileManager.default.removeItem(atPath: state.path) }
    #expect(try state.trainee() == nil)
    try state.remember(TraineeName("Seán O'Brien"))
    #expect(try state.trainee() == TraineeName("Seán O'Brien"))
    #expect(try mode(of: state.path + "/trainee") == 0o600)
}

@Test func twoProcessesMayMakeTheSameFolders() async throws {
    let scratch = try Scratch()
    let state = StateFolder(path: scratch.path + "/a/b/c/d")
    await withTaskGroup(of: StoreError?.self) { group in
        for _ in 1...16 { group.addTask { error { try state.prepare() } } }
        for await failure in group { #expect(failure == nil) }
    }
}
