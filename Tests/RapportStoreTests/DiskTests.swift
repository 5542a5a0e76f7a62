import Foundation
import RapportModel
import Testing

@testable import RapportStore

@Test func aFileThatTheDiskHasNoRoomForIsNotThereAtAll() async {
    // A process of its own, since the limit is the whole process's.
    await #expect(processExitsWith: .success) {
        let scratch = try Scratch()
        let state = scratch.state
        let journal = try state.journals.begin(.sample())
        let before = try text(at: journal.path)
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit()
        #expect(getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
        limit.rlim_cur = 4096
        #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
        let long = String(repeating: "sorry ", count: 1000)

        let cards = scratch.path + "/state/cards/Ana"
        let full = error { try state.cards.save(.sample(reply: long)) }
        #expect(full.map { if case .diskFull(let path) = $0 { path.hasPrefix(cards) } else { false } } == true)
        #expect(names(in: cards) == [])

        // A part of the line had gone to the disk, and was taken back.
        #expect(error { try journal.append(.input(.reply(long))) } == .diskFull(path: journal.path))
        #expect(try text(at: journal.path) == before)

        limit.rlim_cur = limit.rlim_max
        #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
        try journal.append(.ended(morning))
        let path = journal.path
        #expect(try JournalText(Array(text(at: path).utf8), at: path).entries == journal.entries)
        try state.cards.save(.sample(reply: long))
    }
}

@Test func aFileIsAddedOnceAndReplacedWhole() throws {
    let scratch = try Scratch()
    let folder = Folder(path: scratch.path)
    #expect(try folder.add("a", [1]) != nil)
    #expect(try folder.add("a", [2]) == nil)
    #expect(try OpenFile(folder.path(of: "a"), O_RDONLY).contents(atMost: 9) == [1])
    try folder.replace("a", with: [3])
    #expect(try OpenFile(folder.path(of: "a"), O_RDONLY).contents(atMost: 9) == [3])
    try folder.remove("a")
    try folder.remove("a")
    #expect(names(in: scratch.path) == [])
}

@Test(arguments: [("/a/b", "/a", "b"), ("/a", "/", "a"), ("a/b/", "a", "b"), ("a", ".", "a"), ("/", "/", "/")])
func aPathHasAParentAndAName(path: String, parent: String, name: String) {
    #expect(Folder(path: path).parent.path == parent)
    #expect(Folder(path: path).name == name)
}
