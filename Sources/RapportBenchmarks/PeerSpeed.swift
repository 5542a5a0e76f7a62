import RapportAuthoring
import RapportEngine
import RapportFormat
import RapportModel
import RapportReading

/// Times a small branching dialogue, the one that `peer.py` plays with RiveScript: turns a second on one core.
func measurePeer(turns: Int) {
    guard let loaded = Library(root: "Tests/CommandTests/Library").load("test-talk").value else {
        print("the test talk does not load")
        return
    }
    let scenario = loaded.file.scenario(seed: 0)
    let cues = CueReader(lexicon: scenario.lexicon, offers: scenario.offers, actions: scenario.desk.actions)
    let learned = LearnedReader(cues: cues, caution: .fair)
    let readers: [(String, any ReplyReader, Int)] = [
        ("cues alone", cues, turns), ("learned, as in a talk", learned, turns / 20),
        ("learned, remembering", CachedReader(learned), turns),
    ]
    for (name, reader, turns) in readers {
        let clock = ContinuousClock()
        var (done, won) = (0, 0)
        let time = clock.measure {
            var seed: UInt64 = 0
            while done < turns {
                var talk = Conversation(scenario, reader: reader, seed: seed)
                for input in peerInputs where talk.ending == nil {
                    talk.take(input)
                    if case .reply = input { done += 1 }
                }
                won += talk.transcript.ending == "won" ? 1 : 0
                seed += 1
            }
        }
        print(
            "rapport, \(name): \(Int(Double(done) / (time / .seconds(1)))) turns a second (\(done) turns, \(won) talks won)"
        )
    }
}

private let peerInputs: [TalkInput] = [
    .reply("One moment please, I am reading your order."), .reply("Another cup is on its way."),
    .reply("I am sorry. What happened?"), .reply("Have a voucher."), .reply("Would you like something else?"),
    .act("send_cup"), .reply("A new cup is on its way."),
]
