import Foundation
import RapportTestSupport
import Testing

/// `rapport graph` as trainers use it.
@Suite struct GraphCommandTests {
    @Test(arguments: [
        ("", "flowchart TD\n"), ("--format mermaid", "flowchart TD\n"), ("--format dot", "digraph \"test-talk\" {\n"),
        ("--format svg", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "),
        ("--format html", "<!DOCTYPE html>\n<html "),
    ])
    func aGraphIsWrittenToStandardOutput(options: String, start: String) throws {
        let result = try Sandbox().run("rapport graph test-talk \(options)")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.hasPrefix(start))
    }

    @Test(arguments: [
        ("cup.html", "<!DOCTYPE"), ("cup.SVG", "<?xml"), ("cup.dot", "digraph"), ("cup.txt", "flowchart"),
    ])
    func theNameOfTheFileSaysWhatToWrite(name: String, start: String) throws {
        let sandbox = try Sandbox()
        let result = try sandbox.run("rapport graph test-talk --output \(name)")
        #expect(result == Program.Result(status: 0, output: "", errors: ""))
        #expect(sandbox.text(of: name).hasPrefix(start))
    }

    @Test func visitsOfTheTestsMarkWhatNoneOfThemReached() throws {
        let result = try Sandbox().run("rapport graph test-talk --format svg --visits tests")
        #expect(result.output.contains("Shares are of 3 talks"))
        #expect(result.output.contains("stays at mending, no talk went this way"))
    }

    @Test func aFileWithErrorsIsNotDrawnAndSaysWhy() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "What then?], go: mending}", with: "What then?], go: mendign}")
        let result = try sandbox.run("rapport graph test-talk")
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.contains("did you mean 'mending'"))
    }

    @Test(arguments: ["nowhere.yaml", "test-talk --output nowhere/cup.svg", "test-talk --format png", ""])
    func whatCannotBeDrawnIsNamed(arguments: String) throws {
        let result = try Sandbox().run("rapport graph \(arguments)")
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors != "")
    }

    @Test func aScenarioTooLargeForAPictureIsStillWrittenAsText() throws {
        let sandbox = try Sandbox()
        let beats = (0..<300).map { "  extra\($0):\n    branches: [{else: true, example: Hm., go: extra\($0 + 1)}]\n" }
        try sandbox.useLibrary(
            replacing: "  mending:\n",
            with: beats.joined() + "  extra300:\n    branches: [{else: true, go: won}]\n  mending:\n")
        try sandbox.useLibrary(replacing: "say: [One., Two., Three., Four., Five.], go: opening", with: "go: extra0")
        let picture = try sandbox.run("rapport graph test-talk --format svg")
        #expect(picture.status == 2)
        #expect(
            picture.errors.hasPrefix("rapport: 'test-talk' has more beats and endings than a picture can show, 306 of"))
        #expect(try sandbox.run("rapport graph test-talk --format dot").status == 0)
    }
}
