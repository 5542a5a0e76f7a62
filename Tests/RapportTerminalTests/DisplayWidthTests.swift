import RapportTerminal
import Testing

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("a", 1), ("é", 1), ("e\u{0301}", 1), ("ß", 1), ("—", 1), ("“", 1), ("│", 1), ("█", 1), ("日", 2),
        ("한", 2),
        ("ｱ", 1), ("Ａ", 2), ("、", 2), ("😀", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇪🇸", 2), ("❤️", 2), ("❤", 1), ("☕", 2), ("1️⃣", 2),
        ("नि", 1), ("\u{200B}", 0), ("ก็", 1), ("\u{1B}[1;31mred\u{1B}[0m", 3),
    ])
    func aTextTakesSoManyColumns(text: String, columns: Int) {
        #expect(text.displayWidth == columns, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
}
