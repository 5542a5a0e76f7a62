import RapportAuthoring
import Testing

@Suite struct JUnitReportTests {
    private func report(_ results: JUnitReport.Result..., name: String = "a test") -> String {
        let cases = results.map { JUnitReport.Case(name: name, seconds: 0.0625, result: $0) }
        let suites = [JUnitReport.Suite(name: "cup", file: "scenarios/cup.yaml", cases: cases)]
        return JUnitReport(suites: suites, timestamp: "2026-01-31T12:00:00").text
    }

    @Test func eachFileIsASuiteAndEachTestACase() {
        #expect(
            report(.passed, .failed(message: "no", text: "not so")) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="rapport" tests="2" failures="1" errors="0" time="0.125">
                <testsuite name="cup" file="scenarios/cup.yaml" tests="2" failures="1" errors="0" skipped="0" time="0.125" \
                timestamp="2026-01-31T12:00:00" hostname="localhost">
                <testcase name="a test" classname="cup" time="0.063"></testcase>
                <testcase name="a test" classname="cup" time="0.063">\
                <failure message="no" type="difference">not so</failure></testcase>
                </testsuite>
                </testsuites>

                """)
    }

    @Test func noTextBreaksOutOfItsPlace() {
        let hostile = "\"/><x>&amp;\u{0}\u{1B}[2J\u{202E}]]>\nnew"
        let text = report(.error(message: hostile, text: hostile), name: hostile)
        let escaped = "&quot;/&gt;&lt;x&gt;&amp;amp;\u{FFFD}\u{FFFD}[2J\u{FFFD}]]&gt;"
        #expect(text.contains("name=\"\(escaped)&#10;new\""))
        #expect(text.contains("<error message=\"\(escaped)&#10;new\" type=\"file\">\(escaped)\nnew</error>"))
        #expect(!text.contains("<x>"))
    }
}
