import Glibc
import Testing

@testable import RapportStore

@Test(arguments: [
    (
        StoreError.noHome,
        "there is no place for your practice: HOME is not set; set HOME, or XDG_STATE_HOME, to a folder of your own"
    ),
    (
        .badTraineeName("a/b", because: "it has '/'"),
        "'a/b' cannot be a trainee's name: it has '/'; use up to 64 letters, digits, spaces and . - _ ' and begin with a "
            + "letter or a digit"
    ),
    (.diskFull(path: "/s/x"), "could not write '/s/x': the disk is full; free some space, then try again"),
    (
        .readOnly(path: "/s/x"),
        "could not write '/s/x': the disk is read-only; choose a folder that can be written with XDG_STATE_HOME or --scorecards"
    ),
    (
        .notPermitted(path: "/s/x"),
        "not allowed to use '/s/x'; make it yours, or choose a folder that can be written with XDG_STATE_HOME or --scorecards"
    ),
    (
        .notAFolder(path: "/s/x"),
        "could not use '/s/x': a file stands where a folder is needed; move that file away"
    ),
    (.notAFile(path: "/s/x"), "could not read '/s/x': it is not an ordinary file; give the path of a file"),
    (.missing(path: "/s/x"), "there is no file '/s/x'; check the path"),
    (.system(path: "/s/x", code: EIO), "could not use '/s/x': Input/output error; put that right, then try again"),
    (
        .tooLarge(path: "/s/x", most: 16 << 20),
        "'/s/x' is too large to be read: more than 16 MB; give the path of another file"
    ),
    (
        .notACard(path: "/s/x", because: "'survey' is missing"),
        "'/s/x' is not a scorecard: 'survey' is missing; choose one that 'rapport list' shows"
    ),
    (
        .damaged(path: "/s/x", because: "'ended' is not a time"),
        "'/s/x' is damaged: 'ended' is not a time; bring it back from a copy, or move it away"
    ),
    (
        .damagedLine(path: "/s/x", line: 4, because: "it is not readable JSON"),
        "'/s/x' is damaged in line 4: it is not readable JSON; go on with the lines before it, or move it away"
    ),
    (
        .unknownSchema(path: "/s/x", found: 2, known: 1),
        "'/s/x' has form 2, and this program reads form 1; bring rapport up to date"
    ),
    (
        .unknownSchema(path: "/s/x", found: 0, known: 1),
        "'/s/x' has form 0, and this program reads form 1; read it with the version of rapport that wrote it"
    ),
    (
        .inUse(path: "/s/x"),
        "'/s/x' is in use: this talk is going on in another window; go on there, or close it first"
    ),
    (
        .noCard(reference: "2026", looked: ["/s/cards/ana"]),
        "no card is called '2026' in '/s/cards/ana'; see 'rapport list', or finish a talk first"
    ),
    (
        .notSubmitted(reference: "2026", looked: ["/s/cards/ana"]),
        "no card that was handed in is called '2026' in '/s/cards/ana'; see 'rapport review --all', or hand one in with "
            + "'rapport submit'"
    ),
    (
        .alreadySubmitted(id: "ana/2026"),
        "this card has been handed in already, as 'ana/2026'; a card is handed in once"
    ),
    (.taken(name: "autumn"), "'autumn' is there already; choose another name"),
    (
        .ambiguousCard(reference: "20", matches: ["a", "b"]),
        "'20' fits several cards: 'a', 'b'; add letters until only one fits"
    ),
    (
        .ambiguousCard(reference: "20", matches: ["a", "b", "c", "d", "e"]),
        "'20' fits several cards: 'a', 'b', 'c' and 2 more; add letters until only one fits"
    ),
])
func anErrorNamesTheFileAndTheRepair(error: StoreError, text: String) {
    #expect(error.description == text)
}

@Test func aNameCannotActOnTheTerminal() {
    #expect(
        StoreError.missing(path: "a\u{1B}[2J\u{202E}b").description
            == "there is no file 'a\\u{1b}[2J\\u{202e}b'; check the path")
}

@Test(arguments: [
    (ENOSPC, StoreError.diskFull(path: "x")), (EDQUOT, .diskFull(path: "x")), (EFBIG, .diskFull(path: "x")),
    (EROFS, .readOnly(path: "x")), (EACCES, .notPermitted(path: "x")), (EPERM, .notPermitted(path: "x")),
    (ENOTDIR, .notAFolder(path: "x")), (EISDIR, .notAFile(path: "x")), (ENOENT, .missing(path: "x")),
    (EAGAIN, .inUse(path: "x")), (EIO, .system(path: "x", code: EIO)),
])
func aCauseIsTakenFromTheSystem(code: Int32, error: StoreError) {
    #expect(StoreError(code, at: "x") == error)
}
