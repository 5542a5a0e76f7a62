import RapportFormat
import RapportModel
import RapportReading

/// An amount in a text that is not what the policy says.
enum AmountDiffers: LintCheck {
    static let code = DiagnosticCode.amountDiffers

    static let why = """
        A text that trainees go by speaks of an offer, by its own cues, and names an amount beside it that is not the \
        offer's limit; or a worked reply offers more than the limit. One of the two was changed and the other forgotten. \
        Write the limit as it is, or better, let a variable say it in both places. (Looked at are the brief, the notes \
        of the policy, what its offers and the desk's actions say of themselves, and worked replies. What the customer \
        asks for may be more.)
        """

    static let samples = [
        LintSample(
            "notes: [\"Never promise what the claims office decides.\"]",
            bad: "notes: [«\"A voucher of up to $250 is yours to give.\"»]"),
        LintSample("means: A travel voucher.", bad: "means: «A travel voucher of up to $90.»"),
        LintSample(
            "{reply: \"I'm so sorry, that must be awful. What happened?\", shows: [E1]",
            bad: "{reply: «\"I'm so sorry, that must be awful. Here is a $900 voucher.\"», shows: [E1]"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        let scenario = subject.scenario
        let reader = CueReader(lexicon: MoveLexicon(sets: scenario.lexicon.sets), offers: scenario.offers)
        return texts(of: scenario).flatMap { path, text, isReply in
            reader.read(text).offers.compactMap { found in
                guard let amount = found.amount, let offer = scenario.offer(found.offer),
                    case .upTo(let most) = offer.limit, amount.unit == most.unit,
                    isReply ? amount.hundredths > most.hundredths : amount != most
                else { return nil }
                return LintFinding(
                    at: path, "\(amount) stands beside '\(offer.name)', of which the limit is \(most)",
                    help: ["write the same amount in both places"])
            }
        }
    }

    private static func texts(of scenario: Scenario) -> [(path: [String], text: String, isReply: Bool)] {
        let notes = scenario.policyNotes.enumerated().map { (["policy", "notes", "\($0)"], $1, false) }
        let offers = scenario.offers.map { (["policy", "offers", $0.name, "means"], $0.means, false) }
        let actions = scenario.desk.actions.map { (["desk", "actions", $0.name, "means"], $0.means, false) }
        let models = scenario.beats.flatMap { beat in
            beat.models.enumerated().map { (["beats", beat.name, "models", "\($0)", "reply"], $1.reply, true) }
        }
        return [(["brief"], scenario.brief, false)] + notes + offers + actions + models
    }
}
