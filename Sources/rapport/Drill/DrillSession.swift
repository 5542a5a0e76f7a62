import RapportStore
import RapportTerminal

/// Runs a drill: one exercise after another, each until it is clean, skipped or left.
@MainActor
struct DrillSession {
    private let source: any LineSource
    private let view: DrillView
    private let isLive: Bool
    private let log: (DrillEntry) -> Void

    /// From this try on the author's own reply is shown.
    private static let triesBeforeModel = 2

    init(source: any LineSource, view: DrillView, isLive: Bool, log: @escaping (DrillEntry) -> Void) {
        self.source = source
        self.view = view
        self.isLive = isLive
        self.log = log
    }

    /// How one exercise was left.
    private enum Outcome {
        case clean(tries: Int)
        case skipped(tries: Int)
        case left(tries: Int)
    }

    /// Runs up to so many exercises, and says how it went.
    func run(_ exercises: any DrillSource, count: Int) async {
        var exercises = exercises
        var results: [DrillEntry] = []
        Output.write(view.opening(title: exercises.title, about: exercises.about))
        var number = 0
        while number < count, let exercise = exercises.next() {
            number += 1
            Output.write(exercise.opening("\(number) of \(count)"))
            let outcome = await practise(exercise)
            if let entry = entry(of: exercise, outcome) {
                log(entry)
                results.append(entry)
            }
            if case .left = outcome { break }
        }
        let clean = results.filter(\.clean)
        Output.write(
            view.closing(clean: clean.count, of: results.count, atOnce: clean.count { $0.tries == 1 }))
    }

    private func practise(_ exercise: DrillExercise) async -> Outcome {
        var tries = 0
        var wasInterrupted = false
        while true {
            switch await source.next(prompt: view.prompt(tries: tries)) {
            case .endOfInput: return .left(tries: tries)
            case .interrupted:
                guard !wasInterrupted else { return .left(tries: tries) }
                wasInterrupted = true
                say("Line dropped. Ctrl-C again ends the drill.")
            case .tooLong: say("That is longer than any customer reads; say it shorter.")
            case .line(let text):
                wasInterrupted = false
                if let outcome = take(TalkLine(text), exercise, &tries) { return outcome }
            }
        }
    }

    /// Does what a line says; nil while the exercise goes on.
    private func take(_ line: TalkLine, _ exercise: DrillExercise, _ tries: inout Int) -> Outcome? {
        switch line {
        case .empty: return nil
        case .unknown("skip"): return .skipped(tries: tries)
        case .command(.quit, _): return .left(tries: tries)
        case .reply(let reply): return isClean(reply, exercise, &tries) ? .clean(tries: tries) : nil
        case .command, .unknown:
            say("Here there are a reply, /skip and /quit.")
            return nil
        }
    }

    private func isClean(_ reply: String, _ exercise: DrillExercise, _ tries: inout Int) -> Bool {
        if !isLive { Output.write(view.reply(reply)) }
        guard !exercise.isCopied(reply) else {
            say("Those are the author's words. Now say it in yours.")
            return false
        }
        tries += 1
        let (page, isClean) = exercise.judge(reply)
        Output.write(page)
        if !isClean, tries == Self.triesBeforeModel, let model = exercise.models.first {
            Output.write(view.model(model))
        }
        return isClean
    }

    private func say(_ remark: String) { Output.write(view.remark(remark)) }

    /// What is noted of an exercise; nothing where nothing was tried.
    private func entry(of exercise: DrillExercise, _ outcome: Outcome) -> DrillEntry? {
        let (tries, clean) =
            switch outcome {
            case .clean(let tries): (tries, true)
            case .skipped(let tries), .left(let tries): (tries, false)
            }
        guard tries > 0 else { return nil }
        return DrillEntry(
            at: Clock.now, drill: exercise.drill, source: exercise.source, place: exercise.place, tries: tries,
            clean: clean)
    }
}
