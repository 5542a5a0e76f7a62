import RapportModel
import RapportTerminal
import RapportTestSupport
import Testing

@MainActor
struct ConversationViewTests {
    /// Collects what a view draws.
    final class Screen {
        var text = ""
        var pauses: [Duration] = []
    }

    private func draw(
        _ style: Style = Style(), width: Int = 80, customer: String = "Tomás Reyes",
        _ body: (ConversationView) async -> Void
    ) async -> Screen {
        let screen = Screen()
        let view = ConversationView(
            customer: customer, style: style, width: { width },
            pause: {
                screen.pauses.append($0); return true
            }, write: { screen.text += $0 })
        await body(view)
        return screen
    }

    private let scenario: Scenario = {
        let voice = Voice(
            unread: Line(["What?"]), listens: Line(["Go on."]), stoodOutWell: Line(["{quote}"]),
            stoodOutBadly: Line(["{quote}"]), stoodOutNothing: Line(["Nothing."]), shrug: Line(["No."]))
        let persona = Persona(
            id: "furious", means: "Angry.", feels: Feelings(mood: 12, patience: 60, trust: 20), drift: .none,
            reactions: [], tripwires: [], voice: voice)
        return Scenario(
            id: "broken-guitar", title: "The guitar on flight 417", level: 3, rubric: "service",
            brand: "Meridian Air, a mid-sized airline that is proud of its punctuality",
            brief: """
                You answer the chat for Meridian Air. A passenger's guitar came off flight 417 with its neck broken. You may \
                settle this yourself, inside the limits of /policy.
                """,
            customer: Customer(name: "Tomás Reyes", manner: "Dry.", channel: .chat, persona: persona), facts: [],
            offers: [
                Offer(
                    name: "voucher", means: "A travel voucher.", cues: [],
                    limit: .upTo(Amount(hundredths: 20_000, unit: "USD"))),
                Offer(name: "repair", means: "Pay for the repair.", cues: [], limit: .free, action: "open_repair"),
                Offer(name: "cash", means: "Cash.", cues: [], limit: .never),
            ], policyNotes: ["Find out what it was for before you put a price on it."], desk: Desk(caseFile: ""),
            lexicon: MoveLexicon(), ownMoves: [], start: "opening", timeout: "hung_up", beats: [], endings: [],
            tests: [])
    }()

    private func wholeTalk(_ view: ConversationView) async {
        view.begin(scenario)
        await view.customerTypes(SampleCard.passed.transcript.opening)
        view.policy(scenario, known: [])
        view.hint("You have not asked what it was for.")
        view.notice("Noted.")
        view.problem("no command is called '/plicy'; did you mean '/policy'")
        view.help([
            ("/policy", "what you may offer"),
            ("/look KEY", "looks something up in the case, and shows what the desk has"),
        ])
        view.desk("/case", "Booking  MA417\nSeat     14B, paid")
        view.talk(SampleCard.passed.transcript)
    }

    @Test(arguments: [40, 80])
    func aTalkFitsTheWindow(columns: Int) async {
        let screen = await draw(width: columns) { await wholeTalk($0) }
        #expect(Snapshot.difference(of: screen.text, from: "talk-\(columns).txt") == nil)
        #expect(screen.text.split(separator: "\n").allSatisfy { String($0).displayWidth <= columns })
    }

    @Test func aPlainTalkNamesEverySpeaker() async {
        let screen = await draw(Style(isPlain: true)) { await wholeTalk($0) }
        #expect(Snapshot.difference(of: screen.text, from: "talk-plain.txt") == nil)
        #expect(screen.pauses == [])
        #expect(!screen.text.contains { "│─\u{1B}".contains($0) })
    }

    @Test func colouredTalkIsTheSameTalk() async {
        let coloured = await draw(Style(hasColour: true)) { await wholeTalk($0) }.text
        let text = await draw { await wholeTalk($0) }.text
        #expect(text == coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: ""))
    }

    @Test func theTypingNoticeIsTakenBack() async {
        let screen = await draw(Style(canErase: true)) {
            await $0.customerTypes(["Yes.", String(repeating: "a", count: 500)])
        }
        #expect(screen.pauses == [.milliseconds(432), .milliseconds(1400)])
        #expect(
            screen.text.hasPrefix(
                "\nTomás is typing…\r\u{1B}[K\u{1B}[A\nTomás Reyes\n│ Yes.\nTomás is typing…\r\u{1B}[K│\n│ aaa"))
    }

    @Test(arguments: [(12, "furious"), (30, "upset"), (60, "wary"), (90, "warm")])
    func thePromptSaysTheMood(mood: Int, word: String) async {
        let feelings = Feelings(mood: mood, patience: 50, trust: 50)
        _ = await draw { #expect($0.prompt(feelings) == "\nTomás is \(word) › ") }
        _ = await draw(Style(isPlain: true)) { #expect($0.prompt(feelings) == "\nTomás is \(word). Your reply: ") }
    }

    @Test func aTitleIsNoFirstName() async {
        let calm = Feelings(mood: 90, patience: 50, trust: 50)
        _ = await draw(customer: "Dr. Abel Ito") { #expect($0.prompt(calm) == "\nDr. Abel Ito is warm › ") }
        _ = await draw(customer: "Mrs Okafor") { #expect($0.prompt(calm) == "\nMrs Okafor is warm › ") }
        _ = await draw(customer: " \n") { #expect($0.prompt(calm) == "\nThe customer is warm › ") }
        _ = await draw(customer: String(repeating: "x", count: 99)) {
            #expect($0.prompt(calm) == "\n" + String(repeating: "x", count: 23) + "… is warm › ")
        }
    }

    @Test func hostileWordsStayWords() async {
        let screen = await draw(customer: "\u{1B}[2JEve\u{9B}") { view in
            view.customer(["\u{1B}]0;x\u{07}\u{202E}hello\r\nthere"])
            view.agent("\u{1B}c")
            view.desk("/look \u{1B}", "\u{08}")
            view.problem("\u{1B}")
        }
        #expect(
            screen.text.unicodeScalars.allSatisfy {
                $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
            })
        #expect(screen.text.contains("│ ␛]0;x␇hello\n│ there\n"))
    }
}
