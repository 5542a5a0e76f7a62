/// Numbers replaced by their places in the order of the different numbers, from which ranks of any choice are counted.
struct RankOrder: Equatable {
    /// For each number, how many different ones are smaller.
    let places: [Int]
    /// How many different numbers there are.
    let distinct: Int

    init(_ numbers: [Double]) {
        var places = [Int](repeating: 0, count: numbers.count)
        var distinct = 0
        var last: Double?
        for index in numbers.indices.sorted(by: { numbers[$0] < numbers[$1] }) {
            if numbers[index] != last { distinct += 1 }
            last = numbers[index]
            places[index] = distinct - 1
        }
        self.places = places
        self.distinct = distinct
    }

    /// For each place, the rank from 1 that its numbers share among the chosen ones: the mean of those they take up.
    func ranks(among cases: [Int]) -> [Double] {
        var counts = [Int](repeating: 0, count: distinct)
        for index in cases { counts[places[index]] += 1 }
        var smaller = 0
        return counts.map { count in
            defer { smaller += count }
            return Double(smaller) + Double(count + 1) / 2
        }
    }
}
