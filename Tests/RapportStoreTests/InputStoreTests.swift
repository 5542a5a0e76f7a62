import Foundation
import Testing

@testable import RapportStore

@Suite struct InputStoreTests {
    let scratch: Scratch
    let store: InputStore

    init() throws {
        scratch = try Scratch()
        store = scratch.state.inputs
    }

    var folder: String { scratch.path + "/state/inputs" }

    @Test func aHashIsTheOneThatEverybodyKnows() {
        #expect(
            InputStore.hash(of: Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func bytesAreKeptOnceUnderTheirHash() throws {
        let bytes = Array("rapport: 1\n".utf8)
        let hash = try store.keep(bytes)
        #expect(try store.keep(bytes) == hash)
        #expect(try store.read(hash) == bytes)
        #expect(names(in: folder) == [hash])
        #expect(try mode(of: folder + "/" + hash) == 0o600)
    }

    @Test func aDamagedFileIsNamedAndHealedWhenItIsKeptAgain() throws {
        let bytes = Array("rapport: 1\n".utf8)
        let hash = try store.keep(bytes)
        let path = try scratch.write("state/inputs/\(hash)", "rapport: 2\n")
        #expect(
            error { try store.read(hash) }
                == .damaged(path: path, because: "its bytes are not those its name says"))
        try store.keep(bytes)
        #expect(try store.read(hash) == bytes)
    }

    @Test func aHashThatIsNoneLeadsNowhere() throws {
        try scratch.write("secret", "x")
        #expect(
            error { try store.read("../secret") }
                == .damaged(path: folder + "/…", because: "'../secret' is no SHA-256"))
        #expect(error { try store.read(hash) } == .missing(path: folder + "/" + hash))
    }

    @Test func manyMayKeepTheSameAtOnce() async throws {
        let store = store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { try store.keep(Array("same".utf8)) } }
            try await group.waitForAll()
        }
        #expect(names(in: folder).count == 1)
    }
}
