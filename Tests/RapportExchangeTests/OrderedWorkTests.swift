import RapportExchange
import Synchronization
import Testing

@Suite struct OrderedWorkTests {
    private final class Taken: Sendable {
        let results = Mutex<[Int]>([])
    }

    @Test(arguments: [1, 2, 8])
    func resultsComeInOrderHoweverLongEachTakes(jobs: Int) async {
        let taken = Taken()
        let isDelivered = await OrderedWork(jobs: jobs).run(Array(0..<200)) { number in
            (0..<((200 - number) * 50)).reduce(number) { $0 ^ $1 ^ $1 }
        } deliver: { result in
            taken.results.withLock { $0.append(result) }
            return true
        }
        #expect(isDelivered)
        #expect(taken.results.withLock { $0 } == Array(0..<200))
    }

    @Test func whoeverRefusesAResultGetsNoMore() async {
        let taken = Taken()
        let isDelivered = await OrderedWork(jobs: 4).run(Array(0..<200)) {
            $0
        } deliver: { result in
            taken.results.withLock { $0.append(result) }
            return result < 10
        }
        #expect(!isDelivered)
        #expect(taken.results.withLock { $0 } == Array(0...10))
    }

    @Test func nothingToDoIsDone() async {
        #expect(
            await OrderedWork(jobs: 2).run([Int]()) {
                $0
            } deliver: { _ in
                false
            })
    }
}
