import RapportAuthoring
import RapportFormat
import RapportTestSupport
import Testing

/// Comments that allow a finding, and say why.
@Suite struct AllowanceTests {
    private func messages(_ old: String, _ new: String) async throws -> [String] {
        try #require(SampleLibrary.scenario.contains(old))
        let text = SampleLibrary.scenario.replacing(old, with: new, maxReplacements: 1)
        let before = Set(await SampleLint.findings(in: SampleLibrary.scenario).map(\.message))
        let found = await SampleLint.findings(in: text).filter { !before.contains($0.message) }
        return found.map { "\($0.code.rawValue) \($0.message)" }
    }

    @Test func aCommentOnTheLineAboveSilencesAFinding() async throws {
        #expect(
            try await messages(
                "    role: wants_out",
                "    # rapport: allow RAP105 because the rubric is not written yet\n\n    # a remark\n    role: want_out"
            )
                == [])
    }

    @Test func aCommentAtTheEndOfTheLineDoesSoToo() async throws {
        #expect(
            try await messages("role: wants_out", "role: want_out # rapport:  allow  RAP105  because  it is not  ")
                == [])
    }

    @Test func withoutAReasonItSilencesNothing() async throws {
        #expect(
            try await messages("role: wants_out", "role: want_out # rapport: allow RAP105") == [
                "RAP105 nothing asks for the role 'want_out'",
                "RAP900 this allow gives no reason, so it silences nothing",
            ])
        #expect(
            try await messages("role: wants_out", "role: want_out # rapport: allow RAP105 because ").count == 2)
    }

    @Test func itIsAboutOneCodeAndOneLine() async throws {
        #expect(
            try await messages("    role: wants_out", "    # rapport: allow RAP104 because x\n    role: want_out") == [
                "RAP900 RAP104 is an error, which no comment can allow", "RAP105 nothing asks for the role 'want_out'",
            ])
        #expect(
            try await messages(
                "    role: wants_out\n", "    role: want_out\n    # rapport: allow RAP105 because it is above\n"
            ).count == 2)
    }

    @Test func aCodeThatIsNoneIsNamed() async throws {
        #expect(
            try await messages("role: wants_out", "role: wants_out # rapport: allow RAP5 because why not") == [
                "RAP900 no finding has the code 'RAP5'"
            ])
    }

    @Test func inAFileThatDoesNotLoadNobodyKnowsWhatIsIdle() async throws {
        #expect(
            try await messages(
                "    role: wants_out",
                "    # rapport: allow RAP310 because so\n    role: wants_out\n    oops: 1") == [
                    "RAP003 a beat has no key 'oops'"
                ])
    }

    @Test func whatIsNoSuchCommentIsLeftAlone() async throws {
        #expect(
            try await messages(
                "told_to: Everyone at the memorial", "told_to: Everyone # they allow it; rapport: allow nothing else")
                == [])
    }
}
