import RapportFormat
import RapportModel

/// One variant of something that the customer says in a talk, and its place in the file.
struct CustomerLine {
    /// Keys and places of the variant.
    let path: [String]
    let text: String

    /// The variants of a line that stands at a path.
    static func variants(of line: Line?, at path: [String], in places: FilePlaces) -> [CustomerLine] {
        guard let line else { return [] }
        let byMood = MoodBand.allCases.flatMap { band in
            (line.byBand[band] ?? []).enumerated().map {
                CustomerLine(path: path + [band.rawValue, "\($0)"], text: $1)
            }
        }
        let rest = places.has(path + ["else"]) ? path + ["else"] : path
        return byMood + line.otherwise.enumerated().map { CustomerLine(path: rest + ["\($0)"], text: $1) }
    }

    /// What a persona's voice says, or the part of it that a scenario has of its own.
    static func voice(_ voice: Voice, at path: [String], in places: FilePlaces) -> [CustomerLine] {
        let lines: [(String, Line)] = [
            ("unread", voice.unread), ("listens", voice.listens), ("stood_out_well", voice.stoodOutWell),
            ("stood_out_badly", voice.stoodOutBadly), ("stood_out_nothing", voice.stoodOutNothing),
            ("shrug", voice.shrug), ("evades", voice.evades), ("supposes", voice.supposes),
            ("knows_none", voice.knowsNone), ("agrees", voice.agrees), ("your_call", voice.yourCall),
            ("as_i_said", voice.asISaid),
        ]
        return lines.filter { places.has(path + [$0.0]) }.flatMap {
            variants(of: $0.1, at: path + [$0.0], in: places)
        }
    }
}

/// Everything that the customer of a scenario says, by where it is said.
struct CustomerLines {
    let tells: [String: [CustomerLine]]
    /// What is said on coming to a beat.
    let beats: [String: [CustomerLine]]
    /// What a branch answers, by beat and the branch's place in it.
    let branches: [String: [[CustomerLine]]]
    let endings: [CustomerLine]
    /// The lines that take the place of the persona's.
    let voice: [CustomerLine]

    init(_ scenario: Scenario, in places: FilePlaces) {
        func named<Value>(_ all: [Value], _ name: (Value) -> String, _ lines: (Value) -> [CustomerLine])
            -> [String: [CustomerLine]]
        {
            Dictionary(all.map { (name($0), lines($0)) }) { first, _ in first }
        }
        tells = named(scenario.facts, \.name) {
            CustomerLine.variants(of: $0.tell, at: ["facts", $0.name, "tell"], in: places)
        }
        beats = named(scenario.beats, \.name) {
            CustomerLine.variants(of: $0.says, at: ["beats", $0.name, "says"], in: places)
        }
        let answers = scenario.beats.map { beat in
            beat.branches.enumerated().map { place, branch in
                CustomerLine.variants(
                    of: branch.say, at: ["beats", beat.name, "branches", "\(place)", "say"], in: places)
            }
        }
        branches = Dictionary(zip(scenario.beats.map(\.name), answers)) { first, _ in first }
        endings = scenario.endings.flatMap {
            CustomerLine.variants(of: $0.says, at: ["endings", $0.name, "says"], in: places)
        }
        voice = CustomerLine.voice(scenario.customer.persona.voice, at: ["customer", "voice"], in: places)
    }

    /// All of them.
    var all: [CustomerLine] {
        tells.values.flatMap(\.self) + beats.values.flatMap(\.self) + branches.values.flatMap { $0.flatMap(\.self) }
            + endings + voice
    }
}
