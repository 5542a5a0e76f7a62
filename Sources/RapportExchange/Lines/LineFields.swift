/// The fields of an object in a line, asked for by name; `null` counts as absent.
struct LineFields {
    private let members: [String: JSONValue]
    /// What leads to this object, for messages: `history[2].`.
    private let path: String

    /// The fields of the object that the bytes hold.
    init(_ bytes: [UInt8]) throws(LineProblem) {
        let value = try JSONReader.value(of: bytes)
        guard case .object(let members) = value else { throw .notAnObject(found: value.kind) }
        self.members = members
        path = ""
    }

    private init(members: [String: JSONValue], path: String) {
        self.members = members
        self.path = path
    }

    private func value(_ name: String) -> JSONValue? { members[name].flatMap { $0 == .null ? nil : $0 } }

    /// Whether there is such a field, be it `null`.
    func has(_ name: String) -> Bool { members[name] != nil }

    func problem(_ name: String, _ found: JSONValue, wanted: String) -> LineProblem {
        .wrong(field: path + name, found: found.kind, wanted: wanted)
    }

    /// The text of a field that must be there.
    func required(_ name: String) throws(LineProblem) -> String {
        guard let text = try text(name) else { throw .missing(field: path + name) }
        return text
    }

    func text(_ name: String) throws(LineProblem) -> String? {
        guard let value = value(name) else { return nil }
        guard case .text(let text) = value else { throw problem(name, value, wanted: "a text in double quotes") }
        return text
    }

    /// A text or a number, as a text.
    func label(_ name: String) throws(LineProblem) -> String? {
        guard case .number(let digits)? = value(name) else { return try text(name) }
        return digits
    }

    /// The id, which must be there.
    func id() throws(LineProblem) -> LineID {
        switch value("id") {
        case .text(let text): return LineID(json: JSONText.quoted(text))
        case .number(let digits): return LineID(json: digits)
        case nil: throw .missing(field: "id")
        case let other?: throw problem("id", other, wanted: "a text or a number")
        }
    }

    func number(_ name: String) throws(LineProblem) -> Double? {
        guard let value = value(name) else { return nil }
        guard case .number(let digits) = value, let number = Double(digits), number.isFinite else {
            throw problem(name, value, wanted: "a number")
        }
        return number
    }

    func flag(_ name: String) throws(LineProblem) -> Bool? {
        guard let value = value(name) else { return nil }
        guard case .flag(let flag) = value else { throw problem(name, value, wanted: "true or false") }
        return flag
    }

    /// A list of texts, or one text that stands for a list of one.
    func texts(_ name: String) throws(LineProblem) -> [String] {
        switch value(name) {
        case nil: return []
        case .text(let text): return [text]
        case .list(let items):
            var texts: [String] = []
            for item in items {
                guard case .text(let text) = item else {
                    throw problem("\(name)[\(texts.count)]", item, wanted: "a text in double quotes")
                }
                texts.append(text)
            }
            return texts
        case let other?: throw problem(name, other, wanted: "a text, or a list of texts")
        }
    }

    func object(_ name: String) throws(LineProblem) -> LineFields? {
        guard let value = value(name) else { return nil }
        guard case .object(let members) = value else { throw problem(name, value, wanted: "an object") }
        return LineFields(members: members, path: "\(path)\(name).")
    }

    /// The objects of a list.
    func objects(_ name: String) throws(LineProblem) -> [LineFields]? {
        guard let value = value(name) else { return nil }
        guard case .list(let items) = value else { throw problem(name, value, wanted: "a list of objects") }
        var objects: [LineFields] = []
        for item in items {
            let place = "\(name)[\(objects.count)]"
            guard case .object(let members) = item else { throw problem(place, item, wanted: "an object") }
            objects.append(LineFields(members: members, path: "\(path)\(place)."))
        }
        return objects
    }

    /// The names of moves: texts, or objects as `rapport rate` writes them.
    func moveNames(_ name: String) throws(LineProblem) -> Set<String>? {
        guard let value = value(name) else { return nil }
        if case .list(let items) = value, case .object? = items.first {
            var names: Set<String> = []
            for move in try objects(name) ?? [] { names.insert(try move.required("move")) }
            return names
        }
        return Set(try texts(name))
    }
}
