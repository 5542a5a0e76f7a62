import RapportModel

extension ShapeWalk {
    /// Longer conditions and cues than any author writes are refused unread.
    private static let longestPattern = 1_000

    mutating func visitScalar(_ node: Node, as shape: Shape, at slot: Slot) {
        guard let text = node.text else { return refuse(node, as: shape, at: slot) }
        if shape.isWords { lookForBareWord(text, node) }
        switch shape {
        case .text, .lookUpKey: break
        case .fileID: if !FileID.isValid(text) { refuse(node, as: shape, at: slot) }
        case .newName(let kind): visitNewName(text, of: kind, node, as: shape, at: slot)
        case .label(let kind): visitLabel(text, of: kind, node, as: shape, at: slot)
        case .reference(let kind): visitReference(text, to: kind, node, as: shape, at: slot)
        case .need: visitNeed(text, node, as: shape, at: slot)
        case .number(let range): visitNumber(text, in: range, node, as: shape, at: slot)
        case .condition: visitCondition(text, node)
        case .cue: visitCue(text, node)
        case .limit: visitLimit(text, node)
        case .levelCheck: visitLevelCheck(text, node, at: slot)
        case .version: visitVersion(text, node, at: slot)
        case .choice(let words): visitChoice(text, of: words, node, as: shape, at: slot)
        default: if !Self.fits(text, shape) { refuse(node, as: shape, at: slot) }
        }
    }

    private static func fits(_ text: String, _ shape: Shape) -> Bool {
        switch shape {
        case .constant(let word): text == word
        case .flag: text == "true" || text == "false"
        case .alwaysTrue: text == "true"
        case .npsRange: ScalarValue.npsRange(text) != nil
        case .percentRange: ScalarValue.percentRange(text) != nil
        case .feelingCheck: ScalarValue.comparison(text) != nil
        case .code: DiagnosticCode(rawValue: text) != nil
        default: true
        }
    }

    private mutating func lookForBareWord(_ text: String, _ node: Node) {
        guard node.style == .plain, !node.isFilled, BareWord.all.contains(text.lowercased()) else { return }
        findings.add(
            .bareWord, at: node.place, "'\(text)' without quotes means something else to other programs",
            help: ["write \"\(text)\""], fix: "\"\(text)\"")
    }

    private mutating func visitNewName(_ text: String, of kind: NameKind, _ node: Node, as shape: Shape, at slot: Slot)
    {
        guard Condition.isName(text) else { return refuseName(text, of: kind, node, as: shape, at: slot) }
        inventory.definitions.append(Inventory.Definition(kind: kind, name: text, node: node))
        guard kind != .set, kind != .level, Condition.reservedWords.contains(text) else { return }
        findings.add(
            .reservedWord, at: node.place, "'\(text)' is a word of the language of conditions",
            help: ["call \(kind.withArticle) something else"])
    }

    /// Reports a name with wrong letters, and goes on as if it were written rightly, so that mentions of it are not lost.
    private mutating func refuseName(_ text: String, of kind: NameKind, _ node: Node, as shape: Shape, at slot: Slot) {
        let meant = String(text.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
        guard Condition.isName(meant), text.unicodeScalars.count <= Self.longestPattern else {
            return refuse(node, as: shape, at: slot)
        }
        findings.add(
            .wrongKind, at: node.place, "'\(text)' is no name; names are of small letters, digits and '_'",
            help: ["write '\(meant)'"], fix: node.isFilled ? nil : meant)
        inventory.definitions.append(Inventory.Definition(kind: kind, name: meant, node: node))
    }

    private mutating func visitLabel(_ text: String, of kind: NameKind, _ node: Node, as shape: Shape, at slot: Slot) {
        guard ScalarValue.isLabel(text) else { return refuse(node, as: shape, at: slot) }
        inventory.definitions.append(Inventory.Definition(kind: kind, name: text, node: node))
    }

    private mutating func visitReference(
        _ text: String, to kind: ReferenceKind, _ node: Node, as shape: Shape, at slot: Slot
    ) {
        let isValid =
            switch kind {
            case .file: FileID.isValid(text)
            case .criterion: ScalarValue.isLabel(text)
            default: Condition.isName(text)
            }
        if case .file = kind, !isValid { return refuse(node, as: .fileID, at: slot) }
        guard isValid else { return refuse(node, as: shape, at: slot) }
        inventory.references.append(Inventory.Reference(kind: kind, name: text, node: node))
    }

    private mutating func visitNeed(_ text: String, _ node: Node, as shape: Shape, at slot: Slot) {
        guard let need = ScalarValue.need(text) else { return refuse(node, as: shape, at: slot) }
        inventory.references.append(Inventory.Reference(kind: .role, name: need.role, node: node))
    }

    private mutating func visitNumber(
        _ text: String, in range: ClosedRange<Int>, _ node: Node, as shape: Shape, at slot: Slot
    ) {
        guard ScalarValue.isWholeNumber(text) else { return refuse(node, as: shape, at: slot) }
        guard let number = Int(text), range.contains(number) else {
            findings.add(.outOfRange, at: node.place, "\(slot.label) takes \(shape.expected), not \(text.prefix(20))")
            return
        }
    }

    private mutating func visitCondition(_ text: String, _ node: Node) {
        guard text.unicodeScalars.count <= Self.longestPattern else {
            findings.add(
                .badCondition, at: node.place, "the condition is longer than \(Self.longestPattern) characters")
            return
        }
        do {
            inventory.conditions.append(Inventory.Site(value: try Condition(parsing: text), node: node))
        } catch {
            findings.add(.badCondition, at: Self.piece(error.offset, error.length), of: node, error.message)
        }
    }

    private mutating func visitCue(_ text: String, _ node: Node) {
        guard text.unicodeScalars.count <= Self.longestPattern else {
            findings.add(.badCue, at: node.place, "the cue is longer than \(Self.longestPattern) characters")
            return
        }
        do {
            inventory.cues.append(Inventory.Site(value: try Cue(parsing: text), node: node))
        } catch {
            findings.add(.badCue, at: Self.piece(error.offset, error.length), of: node, error.message)
        }
    }

    private mutating func visitLimit(_ text: String, _ node: Node) {
        guard ScalarValue.limit(text) == nil else { return }
        findings.add(
            .badLimit, at: node.place, "'\(text.prefix(40))' is no limit",
            help: ["write an amount with its unit, such as '200 USD', '20 %' or '2 nights', or 'free' or 'never'"])
    }

    private mutating func visitLevelCheck(_ text: String, _ node: Node, at slot: Slot) {
        guard let check = ScalarValue.levelCheck(text) else { return refuse(node, as: .levelCheck, at: slot) }
        inventory.references.append(Inventory.Reference(kind: .level, name: check.level, node: node))
    }

    private mutating func visitVersion(_ text: String, _ node: Node, at slot: Slot) {
        guard ScalarValue.isWholeNumber(text) else { return refuse(node, as: .version, at: slot) }
        guard text != "\(FormatVersion.current)" else { return }
        findings.add(
            .otherVersion, at: node.place,
            "the file has version \(text.prefix(20)) of the format; this program reads \(FormatVersion.current)")
    }

    private mutating func visitChoice(
        _ text: String, of words: [String], _ node: Node, as shape: Shape, at slot: Slot
    ) {
        guard !words.contains(text) else { return }
        let nearest = Suggestion.nearest(to: text, among: words)
        findings.add(
            .wrongKind, at: node.place, "\(slot.label) is one of \(shape.expected), not '\(text.prefix(40))'",
            help: nearest.map { ["did you mean '\($0)'?"] } ?? [], fix: node.isFilled ? nil : nearest)
    }

    private static func piece(_ offset: Int, _ length: Int) -> Range<Int> { offset..<(offset + max(length, 1)) }
}

extension Shape {
    /// Whether a value is taken as the word that it is, so that `yes` must not be a switch to anybody.
    fileprivate var isWords: Bool {
        switch self {
        case .text, .lookUpKey, .newName, .label, .reference, .cue: true
        default: false
        }
    }
}

/// Words that YAML 1.1 takes for something other than text.
enum BareWord {
    static let all: Set<String> = ["yes", "no", "on", "off", "true", "false", "y", "n"]
}
