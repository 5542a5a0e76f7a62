import Foundation
import Glibc
import RapportStore
import Testing

@Suite final class AuthoredFileTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID().uuidString)")
    private var path: String { folder.path + "/a.yaml" }

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("old".utf8).write(to: folder.appending(path: "a.yaml"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private var text: String { get throws { try String(contentsOfFile: path, encoding: .utf8) } }

    @Test func aFileIsReplacedWithItsPermissionsKept() throws {
        #expect(chmod(path, 0o664) == 0)
        #expect(try AuthoredFile(path).replace(Array("old".utf8), with: Array("newer".utf8)))
        #expect(try text == "newer")
        let mode = try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
        #expect(mode == 0o664)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.yaml"])
    }

    @Test(arguments: ["odd", "older", "", "ol"]) func aFileWithOtherBytesIsLeftAlone(expected: String) throws {
        #expect(try AuthoredFile(path).replace(Array(expected.utf8), with: Array("new".utf8)) == false)
        #expect(try text == "old")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.yaml"])
    }

    @Test func aLinkLeadsToTheFile() throws {
        let link = folder.path + "/link.yaml"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.yaml")
        #expect(try AuthoredFile(link).replace(Array("old".utf8), with: Array("new".utf8)))
        #expect(try text == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.yaml")
    }

    @Test func whatIsNotThereIsAnError() {
        #expect(throws: StoreError.missing(path: folder.path + "/none")) {
            try AuthoredFile(folder.path + "/none").replace([], with: [])
        }
    }
}
