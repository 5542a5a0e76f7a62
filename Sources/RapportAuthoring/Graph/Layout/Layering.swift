/// Puts boxes into rows: each as far down as the longest chain of ways from the start, once cycles are broken.
struct Layering: Equatable, Sendable {
    /// The row of each box, from 0 at the top.
    let rows: [Int]

    init(_ input: LayoutInput) {
        let edges = input.ways.filter { $0.from != $0.to }
        let order = Self.order(input, edges)
        let forward = Self.constraints(input, edges, order)
        var rows = Self.longestPaths(count: input.boxes.count, forward, order)
        Self.pullDown(input, forward, &rows)
        Self.sinkEndings(input, &rows)
        self.rows = rows
    }

    /// How many rows there are.
    var count: Int { (rows.max() ?? -1) + 1 }

    /// The ways that put one box below another: those that lead forward.
    ///
    /// Two boxes that lead to each other may stand side by side, which keeps a picture of many ways short; unless nothing
    /// else would hold the later one below the start.
    private static func constraints(
        _ input: LayoutInput, _ edges: [LayoutInput.Way], _ order: [Int]
    ) -> [LayoutInput.Way] {
        let pairs = Set(edges.map { [$0.from, $0.to] })
        let forward = edges.filter { order[$0.from] < order[$0.to] }
        let strict = forward.filter { !pairs.contains([$0.to, $0.from]) }
        let held = Set(strict.map(\.to))
        return strict + forward.filter { pairs.contains([$0.to, $0.from]) && !held.contains($0.to) }
    }

    /// The order in which ways count as forward: the file's, or that of a walk from the start if far fewer then lead back.
    private static func order(_ input: LayoutInput, _ edges: [LayoutInput.Way]) -> [Int] {
        let asWritten = Array(input.boxes.indices)
        let walked = walkedOrder(input, edges)
        let backwards = { (order: [Int]) in edges.count { order[$0.from] > order[$0.to] } }
        return backwards(walked) * 2 < backwards(asWritten) ? walked : asWritten
    }

    /// The place of each box in a depth-first walk, finished last first, so that only ways back into the walk lead back.
    private static func walkedOrder(_ input: LayoutInput, _ edges: [LayoutInput.Way]) -> [Int] {
        let targets = Dictionary(grouping: edges, by: \.from).mapValues { $0.map(\.to) }
        var seen: Set<Int> = []
        var finished: [Int] = []
        // A stack of its own, since a chain may be longer than the program's.
        for root in [input.start] + input.boxes.indices where seen.insert(root).inserted {
            var stack = [(box: root, next: 0)]
            while let (box, next) = stack.popLast() {
                let targets = targets[box] ?? []
                guard next < targets.count else {
                    finished.append(box)
                    continue
                }
                stack.append((box, next + 1))
                // Last first, so that the first way of a box is walked last and stands nearest to it.
                let target = targets[targets.count - 1 - next]
                if seen.insert(target).inserted { stack.append((target, 0)) }
            }
        }
        var order = Array(repeating: 0, count: input.boxes.count)
        for (place, box) in finished.reversed().enumerated() { order[box] = place }
        return order
    }

    private static func longestPaths(count: Int, _ forward: [LayoutInput.Way], _ order: [Int]) -> [Int] {
        var rows = Array(repeating: 0, count: count)
        let leaving = Dictionary(grouping: forward, by: \.from)
        for box in (0..<count).sorted(by: { order[$0] < order[$1] }) {
            for way in leaving[box] ?? [] { rows[way.to] = max(rows[way.to], rows[box] + 1) }
        }
        return rows
    }

    /// A box that nothing leads to stands just above what it leads to, not at the top beside the start.
    private static func pullDown(_ input: LayoutInput, _ forward: [LayoutInput.Way], _ rows: inout [Int]) {
        let reached = Set(forward.map(\.to))
        for box in input.boxes.indices where box != input.start && !reached.contains(box) {
            let targets = forward.filter { $0.from == box }.map { input.boxes[$0.to].isLast ? Int.max : rows[$0.to] }
            guard let nearest = targets.min() else { continue }
            let lowest = input.boxes.indices.filter { !input.boxes[$0].isLast }.map { rows[$0] }.max() ?? 0
            rows[box] = nearest == .max ? lowest : max(nearest - 1, 0)
        }
    }

    private static func sinkEndings(_ input: LayoutInput, _ rows: inout [Int]) {
        let lowest = input.boxes.indices.filter { !input.boxes[$0].isLast }.map { rows[$0] }.max() ?? -1
        for box in input.boxes.indices where input.boxes[box].isLast { rows[box] = lowest + 1 }
    }
}
