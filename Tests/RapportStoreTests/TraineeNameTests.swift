import Testing

@testable import RapportStore

@Test(arguments: [
    "Ana", "ana.k_2-b", "Seán O'Brien", "Łukasz Żółć", "山田 太郎", "اسماء", "हिन्दी", "ไทย", "9 to 5", "Ολα",
    String(repeating: "字", count: 64),
])
func aNameMayHaveTheLettersOfAnyScript(name: String) throws {
    let trainee = try TraineeName(name)
    #expect(trainee.text == name)
    #expect(trainee.folder.utf8.count <= 240)
    #expect(!trainee.folder.contains { " '/\"$\\".contains($0) })
}

@Test(arguments: [
    ("", "it is empty"),
    ("   ", "it is empty"),
    (".", "it begins with '.'"),
    ("..", "it begins with '.'"),
    ("-rf", "it begins with '-'"),
    ("../ana", "it has '/'"),
    ("a/b", "it has '/'"),
    ("a\\b", "it has '\\'"),
    ("ana%20", "it has '%'"),
    ("a\u{0}b", "it has an invisible character"),
    ("a\nb", "it has an invisible character"),
    ("a\u{1B}[31m", "it has an invisible character"),
    ("a\u{202E}b", "it has an invisible character"),
    ("a\u{200B}b", "it has an invisible character"),
    ("a\u{3164}b", "it has an invisible character"),
    ("a\u{FE0F}b", "it has an invisible character"),
    ("\u{301}a", "it begins with '\u{301}'"),
    ("🎸", "it has '🎸'"),
    (String(repeating: "a", count: 65), "it is too long"),
    (String(repeating: "𠀀", count: 64), "it is too long"),
    ("a" + String(repeating: "\u{0327}", count: 64), "it is too long"),
])
func aNameThatCouldDoHarmIsRefused(name: String, because: String) {
    #expect(error { try TraineeName(name) } == .badTraineeName(name, because: because))
}

@Test func aNameIsTheSameHoweverAKeyboardMadeIt() throws {
    let composed = try TraineeName("Ren\u{E9}")
    #expect(try TraineeName("Rene\u{301}").folder.utf8.elementsEqual(composed.folder.utf8))
    #expect(try TraineeName("  O’Brien ") == TraineeName("O'Brien"))
}

@Test func twoNamesNeverShareAFolder() throws {
    // Every name of up to three of these, so that a mark for one character cannot be spelled with others.
    let parts = ["a", "A", "2", "0", "7", " ", ".", "-", "_", "'", "é", "字"]
    var names = [""]
    var folders: [String: String] = [:]
    for _ in 1...3 {
        names = names.flatMap { name in parts.map { name + $0 } }
        for trainee in names.compactMap({ try? TraineeName($0) }) {
            let known = folders.updateValue(trainee.text, forKey: trainee.folder)
            if let known, known != trainee.text { Issue.record("'\(known)' and '\(trainee)' share a folder") }
        }
    }
    #expect(folders.count > 700)
}
