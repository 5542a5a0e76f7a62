import Foundation

/// The rules of xAPI 1.0.3, part two, that a statement about a person and an activity has to keep.
enum XAPIRules {
    /// What is wrong with a statement, a line each.
    static func problems(with statement: [String: Any]) -> [String] {
        var problems = unknown(
            in: statement, besides: ["id", "actor", "verb", "object", "result", "context", "timestamp", "version"],
            "statement")
        if !matches(statement["id"], #/[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#) {
            problems.append("id is no UUID")
        }
        if !matches(statement["timestamp"], #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/#) {
            problems.append("timestamp is not of ISO 8601")
        }
        if !matches(statement["version"], #/1\.0\.\d+/#) { problems.append("version is not 1.0.x") }
        problems += actor(statement["actor"]) + verb(statement["verb"]) + object(statement["object"])
        problems += result(statement["result"]) + context(statement["context"])
        // Nulls stand nowhere but in extensions.
        for (key, value) in statement where value is NSNull { problems.append("\(key) is null") }
        return problems
    }

    private static func unknown(in object: [String: Any], besides known: Set<String>, _ name: String) -> [String] {
        object.keys.filter { !known.contains($0) }.map { "\(name) has the unknown key \($0)" }
    }

    private static func matches(_ value: Any?, _ pattern: Regex<some Any>) -> Bool {
        (value as? String)?.wholeMatch(of: pattern) != nil
    }

    private static func isIRI(_ value: Any?) -> Bool {
        guard let text = value as? String, let url = URL(string: text) else { return false }
        return url.scheme != nil && !text.contains(" ")
    }

    private static func isLanguageMap(_ value: Any?) -> Bool {
        (value as? [String: String])?.keys.allSatisfy {
            $0.wholeMatch(of: #/[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*/#) != nil
        } ?? false
    }

    private static func actor(_ value: Any?) -> [String] {
        guard let actor = value as? [String: Any] else { return ["actor is missing"] }
        var problems = unknown(
            in: actor, besides: ["objectType", "name", "mbox", "mbox_sha1sum", "openid", "account"], "actor")
        let identifiers = ["mbox", "mbox_sha1sum", "openid", "account"].filter { actor[$0] != nil }
        if identifiers.count != 1 { problems.append("actor needs exactly one identifier") }
        if let account = actor["account"] as? [String: Any] {
            if !isIRI(account["homePage"]) { problems.append("account.homePage is no IRL") }
            if ((account["name"] as? String) ?? "").isEmpty { problems.append("account.name is missing") }
        } else {
            problems.append("actor has no account")
        }
        if !["Agent", "Group"].contains(actor["objectType"] as? String ?? "Agent") { problems.append("actor's type") }
        return problems
    }

    private static func verb(_ value: Any?) -> [String] {
        guard let verb = value as? [String: Any] else { return ["verb is missing"] }
        let known = ["passed", "failed", "completed"].map { "http://adlnet.gov/expapi/verbs/\($0)" }
        return unknown(in: verb, besides: ["id", "display"], "verb")
            + (known.contains(verb["id"] as? String ?? "") ? [] : ["verb is not of the vocabulary"])
            + (isLanguageMap(verb["display"]) ? [] : ["verb.display is no language map"])
    }

    private static func object(_ value: Any?) -> [String] {
        guard let object = value as? [String: Any] else { return ["object is missing"] }
        let definition = object["definition"] as? [String: Any] ?? [:]
        return unknown(in: object, besides: ["objectType", "id", "definition"], "object")
            + (isIRI(object["id"]) ? [] : ["object.id is no IRI"])
            + (isIRI(definition["type"]) ? [] : ["definition.type is no IRI"])
            + (isLanguageMap(definition["name"]) ? [] : ["definition.name is no language map"])
    }

    private static func result(_ value: Any?) -> [String] {
        guard let result = value as? [String: Any] else { return [] }
        var problems = unknown(
            in: result, besides: ["score", "success", "completion", "response", "duration", "extensions"], "result")
        if !matches(result["duration"], #/PT(\d+H)?(\d+M)?(\d+(\.\d+)?S)?/#) {
            problems.append("duration is not of ISO 8601")
        }
        if let score = result["score"] as? [String: Any] {
            problems += unknown(in: score, besides: ["scaled", "raw", "min", "max"], "score")
            let numbers = score.compactMapValues { ($0 as? NSNumber)?.doubleValue }
            if !(-1...1).contains(numbers["scaled"] ?? 2) { problems.append("score.scaled is not from -1 to 1") }
            if let raw = numbers["raw"], let least = numbers["min"], let most = numbers["max"],
                !(least < most && (least...most).contains(raw))
            {
                problems.append("score.raw is not from min to max")
            }
        }
        return problems + extensions(result["extensions"])
    }

    private static func context(_ value: Any?) -> [String] {
        guard let context = value as? [String: Any] else { return [] }
        let known: Set = [
            "registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement",
            "extensions",
        ]
        return unknown(in: context, besides: known, "context") + extensions(context["extensions"])
    }

    private static func extensions(_ value: Any?) -> [String] {
        guard let value else { return [] }
        guard let extensions = value as? [String: Any] else { return ["extensions are no object"] }
        return extensions.keys.filter { !isIRI($0) }.map { "the extension \($0) is named by no IRI" }
    }
}
