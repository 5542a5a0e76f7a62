import RapportModel
import Testing

@testable import RapportAuthoring

/// What must be so of every drawing, whatever the scenario.
@Suite struct LayoutTests {
    static let inputs = (0..<40).map { LayoutInput.random(seed: UInt64($0)) } + [.chain(of: 30), .knot(of: 9), .single]

    @Test(arguments: inputs) func noTwoBoxesOverlap(_ input: LayoutInput) {
        let frames = Layout(input).frames
        for (place, frame) in frames.enumerated() {
            for other in frames[..<place] {
                let isApart =
                    frame.right < other.x || other.right < frame.x || frame.bottom < other.y || other.bottom < frame.y
                #expect(isApart, "\(frame) and \(other)")
            }
        }
    }

    @Test(arguments: inputs) func everyWayBeginsAtItsPortAndEndsAtItsTarget(_ input: LayoutInput) throws {
        let layout = Layout(input)
        for (way, path) in zip(input.ways, layout.paths) {
            let (from, to) = (layout.frames[way.from], layout.frames[way.to])
            let (first, last) = (try #require(path.first), try #require(path.last))
            #expect(first.y == from.y + way.port)
            #expect(first.x == (way.from == way.to ? from.x : from.right))
            let isOnTop = last.y == to.y && last.x == to.middle
            let isOnLeft = last.x == to.x && (to.y...to.bottom).contains(last.y)
            #expect(isOnTop || isOnLeft, "\(last) of \(to)")
        }
    }

    @Test(arguments: inputs) func linesRunAtRightAnglesAndThroughNoBox(_ input: LayoutInput) {
        let layout = Layout(input)
        for path in layout.paths {
            for (start, end) in zip(path, path.dropFirst()) {
                #expect(start.x == end.x || start.y == end.y)
                for frame in layout.frames {
                    let isOutside =
                        max(start.x, end.x) <= frame.x || min(start.x, end.x) >= frame.right
                        || max(start.y, end.y) <= frame.y || min(start.y, end.y) >= frame.bottom
                    #expect(isOutside, "\(start) to \(end) through \(frame)")
                }
            }
        }
    }

    /// Ways to one box may share a line; ways to different boxes may only cross.
    @Test(arguments: inputs) func noLineLiesOnALineToAnotherBox(_ input: LayoutInput) {
        let layout = Layout(input)
        let parts = zip(input.ways, layout.paths).flatMap { way, path in
            zip(path, path.dropFirst()).map { (to: way.to, start: $0, end: $1) }
        }
        for (place, part) in parts.enumerated() where part.start.y == part.end.y {
            for other in parts[..<place]
            where other.to != part.to && other.start.y == other.end.y && other.start.y == part.start.y {
                let (low, high) = (min(part.start.x, part.end.x), max(part.start.x, part.end.x))
                let isApart = max(other.start.x, other.end.x) < low || min(other.start.x, other.end.x) > high
                #expect(isApart, "\(part) on \(other)")
            }
        }
    }

    @Test(arguments: inputs) func everythingLiesOnThePaper(_ input: LayoutInput) {
        let layout = Layout(input)
        let points =
            layout.paths.joined()
            + layout.frames.flatMap { [Point(x: $0.x, y: $0.y), Point(x: $0.right, y: $0.bottom)] }
        for point in points {
            #expect((0...layout.width).contains(point.x))
            #expect((0...layout.height).contains(point.y))
        }
    }

    @Test(arguments: inputs) func theSameScenarioIsAlwaysDrawnAlike(_ input: LayoutInput) {
        #expect(Layout(input) == Layout(input))
    }

    @Test(arguments: inputs) func endingsStandLowest(_ input: LayoutInput) {
        let frames = Layout(input).frames
        let endings = zip(input.boxes, frames).filter(\.0.isLast).map(\.1.y)
        let others = zip(input.boxes, frames).filter { !$0.0.isLast }.map(\.1.y)
        #expect(Set(endings).count <= 1)
        if let ending = endings.first { #expect(others.allSatisfy { $0 < ending }) }
    }

    @Test func aStoryRunsDownwardsInTheOrderOfItsLongestChain() {
        let rows = Layering(.chain(of: 5)).rows
        #expect(rows == [0, 1, 2, 3, 4, 5])
    }

    @Test func aWayBackPutsNothingAboveTheStart() {
        let boxes = Array(repeating: LayoutInput.box, count: 3)
        let ways = [(0, 1), (1, 2), (2, 0), (1, 0)].map { LayoutInput.Way(from: $0, to: $1, port: 30) }
        #expect(Layering(LayoutInput(boxes: boxes, ways: ways, start: 0)).rows == [0, 1, 2])
    }

    @Test func twoBoxesThatLeadToEachOtherMayStandSideBySide() {
        let boxes = Array(repeating: LayoutInput.box, count: 3)
        let ways = [(0, 1), (0, 2), (1, 2), (2, 1)].map { LayoutInput.Way(from: $0, to: $1, port: 30) }
        #expect(Layering(LayoutInput(boxes: boxes, ways: ways, start: 0)).rows == [0, 1, 1])
    }
}

@Suite struct MonotoneFitTests {
    private func fit(_ wishes: [Double], _ distances: [Double]) -> [Double] {
        MonotoneFit.places(wishes.map { MonotoneFit.Wish(place: $0, weight: 1) }, distances: distances)
    }

    @Test func wishesThatLeaveRoomAreGranted() { #expect(fit([0, 10, 30], [5, 5]) == [0, 10, 30]) }

    @Test func thoseThatWantTheSamePlaceMeetAroundIt() { #expect(fit([10, 10, 10], [4, 4]) == [6, 10, 14]) }

    @Test func aHeavyWishPushesALightOneAside() {
        let wishes = [MonotoneFit.Wish(place: 10, weight: 1), MonotoneFit.Wish(place: 10, weight: 9)]
        #expect(MonotoneFit.places(wishes, distances: [10]) == [1, 11])
    }
}

extension LayoutInput {
    static let box = Box(width: 100, height: 60, isLast: false, entry: 8)
    static let single = LayoutInput(boxes: [box], ways: [], start: 0)

    /// Beats that lead each to the next, and the last to an ending.
    static func chain(of count: Int) -> LayoutInput {
        let boxes = Array(repeating: box, count: count) + [Box(width: 80, height: 40, isLast: true, entry: 8)]
        return LayoutInput(boxes: boxes, ways: (0..<count).map { Way(from: $0, to: $0 + 1, port: 30) }, start: 0)
    }

    /// Beats that all lead to all, themselves included.
    static func knot(of count: Int) -> LayoutInput {
        let tall = Box(width: 100, height: 40 + 10 * Double(count), isLast: false, entry: 8)
        let ways = (0..<count).flatMap { from in
            (0..<count).map { Way(from: from, to: $0, port: 30 + 10 * Double($0)) }
        }
        return LayoutInput(boxes: Array(repeating: tall, count: count), ways: ways, start: 0)
    }

    /// Beats with ways to anything, and a few endings.
    static func random(seed: UInt64) -> LayoutInput {
        var chance = SplitMix64(seed: seed, for: "layout")
        let beats = 2 + chance.below(12)
        let endings = chance.below(6)
        var ways: [Way] = []
        for from in 0..<beats {
            let targets = chance.shuffled(Array(0..<(beats + endings))).prefix(chance.below(8))
            ways += targets.enumerated().map { Way(from: from, to: $1, port: 30 + 10 * Double($0)) }
        }
        let boxes = (0..<beats).map { _ in
            Box(width: 90 + Double(chance.below(60)), height: 120, isLast: false, entry: 8)
        }
        let last = Array(repeating: Box(width: 80, height: 40, isLast: true, entry: 8), count: endings)
        return LayoutInput(boxes: boxes + last, ways: ways, start: 0)
    }
}

extension LayoutInput: CustomTestStringConvertible {
    public var testDescription: String { "\(boxes.count) boxes, \(ways.count) ways" }
}
