internal import RapportMarkup

extension SVGPicture {
    /// A box with its name, its words and, for an ending, what it brings; rows are written with their ways.
    func write(_ box: ScenarioGraph.Box, in frame: Frame, to markup: inout Markup) {
        let never = box.share == 0 && graph.talks != nil ? " never" : ""
        let tooltip = [Self.title(of: box), box.text, "line \(box.line)"].filter { !$0.isEmpty }.joined(separator: "\n")
        group("box \(style(of: box.id))\(never)", to: PageAnchor.box(box.id), tooltip: tooltip, in: &markup) { markup in
            markup.empty(
                "rect",
                [
                    "x": PathText.number(frame.x), "y": PathText.number(frame.y), "rx": "6",
                    "width": PathText.number(frame.width), "height": PathText.number(frame.height),
                ])
            markup.empty(
                "path",
                ["class": "bar", "d": "M\(PathText.number(frame.x + 3)) \(PathText.number(frame.y + 5))v14"])
            write(Self.title(of: box), as: "name", at: Point(x: frame.x + 12, y: frame.y + 17), to: &markup)
            if let share = box.share {
                write(
                    ShortText.percent(share), as: "share", at: Point(x: frame.right - 10, y: frame.y + 17), to: &markup)
            }
            writeWords(of: box, in: frame, to: &markup)
        }
    }

    private func writeWords(of box: ScenarioGraph.Box, in frame: Frame, to markup: inout Markup) {
        let columns = Int(Double(PictureSizes.columns(in: frame.width - 24)) * 1.12)
        var lines = [(style: "says", text: box.text)]
        if case .ending(let outcome, let nps) = box.kind {
            let role = outcome == .other ? "" : "\(outcome.rawValue), "
            let words = Self.twoLines(box.text, columns: columns)
            lines = [("cond", "\(role)answers \(ShortText.range(nps))")] + words.map { ("says", $0) }
        }
        for (place, line) in lines.enumerated() where !line.text.isEmpty {
            let y = frame.y + PictureSizes.header + PictureSizes.line * (Double(place) + 0.7)
            write(ShortText.cut(line.text, to: columns), as: line.style, at: Point(x: frame.x + 12, y: y), to: &markup)
        }
    }

    private static func twoLines(_ text: String, columns: Int) -> [String] {
        guard text.count > columns else { return [text] }
        let words = text.prefix(columns + 1)
        guard let space = words.lastIndex(of: " ") else { return [text] }
        return [String(text[..<space]), String(text[text.index(after: space)...])]
    }

    /// A row of a box, and its line to where it leads.
    func write(_ drawn: DrawnWay, to markup: inout Markup) {
        guard let port = drawn.path.first else { return }
        let stays = drawn.way.target == drawn.from.id
        let never = drawn.way.share == 0 && graph.talks != nil ? " never" : ""
        let verb =
            stays ? "stays at \(Self.title(of: drawn.from))" : "\(Self.title(of: drawn.from)) to \(drawn.way.target)"
        let tooltip = verb + Self.shareWords(drawn.way.share) + "\n" + ShortText.allConditions(of: drawn.way)
        let anchor = PageAnchor.branch(drawn.way.branches.first, of: drawn.from)
        group("way \(style(of: drawn.way.target))\(never)", to: anchor, tooltip: tooltip, in: &markup) { markup in
            markup.empty("path", ["class": "reach", "d": PathText.line(drawn.path)])
            let width = PathText.number(1.3 + 4.7 * (drawn.way.share ?? 0))
            markup.empty("path", ["class": "line", "stroke-width": width, "d": PathText.line(drawn.path)])
            markup.empty("path", ["class": "head", "d": PathText.head(drawn.path)])
            writeRow(drawn, at: port, stays: stays, to: &markup)
        }
    }

    private func writeRow(_ drawn: DrawnWay, at port: Point, stays: Bool, to markup: inout Markup) {
        let width = PictureSizes.boxWidth
        let left = stays ? port.x : port.x - width
        let base = port.y + PictureSizes.textSize * 0.35
        let name = stays ? "stays" : drawn.way.target
        let letter = PictureSizes.textSize * 0.6
        let shareColumns = drawn.way.share == nil ? 0 : 6
        let columns = PictureSizes.columns(in: width - 36) - shareColumns
        let shown = ShortText.cut(name, to: columns / 2)
        markup.empty(
            "rect",
            [
                "class": "row", "x": PathText.number(left + 1), "y": PathText.number(port.y - 8), "width": "316",
                "height": "16",
            ])
        markup.empty(
            "circle", ["class": "port", "cx": PathText.number(port.x), "cy": PathText.number(port.y), "r": "2.6"])
        write(shown, as: "target", at: Point(x: left + 12, y: base), to: &markup)
        let conditions = ShortText.conditions(of: drawn.way, columns: columns - shown.count - 2)
        let x = left + 12 + letter * Double(shown.count + 2)
        write(conditions, as: "cond", at: Point(x: x, y: base), to: &markup)
        if let share = drawn.way.share {
            write(ShortText.percent(share), as: "share", at: Point(x: left + width - 10, y: base), to: &markup)
        }
    }

    /// The colour of lines to a box: a hue for each beat, and for endings how they turn out.
    func style(of id: String) -> String {
        guard let place = graph.boxes.firstIndex(where: { $0.id == id }) else { return "" }
        switch graph.boxes[place].kind {
        case .beat: return "hue\(place % PictureStyle.hues)"
        case .anyTime: return "any"
        case .ending(let outcome, _): return outcome.rawValue
        }
    }

    static func title(of box: ScenarioGraph.Box) -> String { box.kind == .anyTime ? "after any reply" : box.id }

    private static func shareWords(_ share: Double?) -> String {
        share.map { $0 == 0 ? ", no talk went this way" : ", \(ShortText.percent($0)) of the talks" } ?? ""
    }
}

/// Names of places in the page around the picture.
enum PageAnchor {
    static func box(_ id: String) -> String { "box-\(id)" }

    static func branch(_ branch: ScenarioGraph.Branch?, of box: ScenarioGraph.Box) -> String {
        branch.map { "way-\(box.id)-\($0.place + 1)" } ?? self.box(box.id)
    }
}
