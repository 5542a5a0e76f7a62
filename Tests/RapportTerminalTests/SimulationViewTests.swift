import RapportTerminal
import RapportTestSupport
import Testing

struct SimulationViewTests {
    private func page(_ style: Style = Style(), width: Int = 80) -> String {
        SimulationView(style: style, width: width).text(of: SampleSimulation.cup)
    }

    @Test(arguments: [80, 100])
    func thePageOfOneScenarioFitsItsWindow(columns: Int) {
        let page = page(width: columns)
        #expect(Snapshot.difference(of: page, from: "simulation-\(columns).txt") == nil)
        #expect(page.split(separator: "\n").allSatisfy { String($0).displayWidth <= columns })
    }

    @Test func aPlainPageHasNoDrawing() {
        let page = page(Style(isPlain: true))
        #expect(Snapshot.difference(of: page, from: "simulation-plain.txt") == nil)
        #expect(!page.contains { "█░▁▂▃▄▅▆▇─│·✗\u{1B}".contains($0) })
    }

    @Test func coloursAddNothingButColour() {
        let coloured = page(Style(hasColour: true))
        #expect(coloured != page())
        #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == page())
    }

    @Test(arguments: [false, true])
    func manyScenariosTakeALineEach(isPlain: Bool) {
        let view = SimulationView(style: Style(isPlain: isPlain), width: 80)
        let table = view.table(of: [SampleSimulation.cup, SampleSimulation.easy])
        #expect(Snapshot.difference(of: table, from: isPlain ? "simulations-plain.txt" : "simulations.txt") == nil)
        #expect(table.split(separator: "\n").allSatisfy { String($0).displayWidth <= 80 })
    }
}
