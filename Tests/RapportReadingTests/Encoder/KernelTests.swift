import CReader
import RapportModel
import Testing

/// Every kernel against the portable one, bit for bit, on shapes and numbers by chance.
@Suite struct KernelTests {
    static let others = (1..<4).filter { reader_kernels_run_here($0) != 0 }

    struct Shape: Sendable, CustomTestStringConvertible {
        let rows, width, inner: Int
        var testDescription: String { "\(rows) rows, \(width) to \(inner)" }
    }

    static let shapes: [Shape] = {
        var random = SplitMix64(seed: 7)
        let drawn = (0..<12).map { _ in random.below(256) + 1 }
        return ([1, 2, 255, 256] + drawn).map {
            Shape(rows: $0, width: 64 * (1 + random.below(4)), inner: 64 * (4 + random.below(4)))
        }
    }()

    @Test(arguments: others, shapes)
    func aKernelGivesTheBitsOfThePortableOne(kernels: Int32, shape: Shape) throws {
        let portable = try bits(of: 0, shape)
        let other = try bits(of: kernels, shape)
        for (name, expected) in portable { #expect(other[name] == expected, "\(name)") }
    }

    @Test(arguments: others)
    func noSumIsClippedWhereEveryByteIsAtItsLimit(kernels: Int32) throws {
        let sums = try [0, kernels].map { index -> [Float] in
            let calls = try #require(reader_kernels_at(index)).pointee
            let map = Map(inputs: 1536, outputs: 64) { $0 % 3 == 0 ? -127 : 127 }
            let values = (0..<4 * 1536).map { UInt8($0 % 5 == 0 ? 1 : 255) }
            return map.applied(to: values, scales: [Float](repeating: 1, count: 4), calls)
        }
        #expect(sums[0] == sums[1])
        #expect(sums[0].contains { abs($0) > 32_767 })
    }

    /// The bits of every result of one turn through all kernels.
    private func bits(of index: Int32, _ shape: Shape) throws -> [String: [UInt32]] {
        let calls = try #require(reader_kernels_at(index)).pointee
        var random = SplitMix64(seed: UInt64(shape.rows))
        let (rows, width, inner) = (Int32(shape.rows), Int32(shape.width), Int32(shape.inner))
        func floats(_ count: Int, within limit: Float) -> [Float] {
            (0..<count).map { _ in limit * (Float(random.below(2_000_001)) / 1_000_000 - 1) }
        }
        let up = Map(inputs: shape.width, outputs: shape.inner) { _ in Int8(random.below(255) - 127) }
        var bytes = [UInt8](repeating: 0, count: shape.rows * shape.inner)
        var scales = [Float](repeating: 0, count: shape.rows)
        var results: [String: [UInt32]] = [:]

        var values = floats(shape.rows * shape.width, within: 5)
        let norm = floats(2 * shape.width, within: 2)
        calls.normalise(&values, floats(values.count, within: 3), rows, width, norm, 1e-12)
        results["normalise"] = values.map(\.bitPattern)
        calls.quantise(values, rows, width, &bytes, &scales)
        results["quantise"] = bytes.map(UInt32.init) + scales.map(\.bitPattern)
        var wide = up.applied(to: bytes, scales: scales, calls)
        results["multiply"] = wide.map(\.bitPattern)
        calls.gelu_quantise(&wide, rows, inner, &bytes, &scales)
        results["gelu_quantise"] = wide.map(\.bitPattern) + bytes.map(UInt32.init) + scales.map(\.bitPattern)

        let mixed = floats(3 * shape.rows * shape.width, within: 4)
        var scratch = [Float](repeating: .nan, count: Int(reader_attend_scratch(rows, width, width / 32)))
        calls.attend(mixed, rows, width, width / 32, &scratch, &values)
        results["attend"] = values.map(\.bitPattern)
        var mean = [Float](repeating: 0, count: shape.width)
        calls.mean(values, rows, width, &mean)
        results["mean"] = mean.map(\.bitPattern)
        results["dot"] = [calls.dot(mean, norm, width).bitPattern]
        calls.embed(up.weights, 0.01, norm, mixed, norm, 1e-12, width, &mean)
        results["embed"] = mean.map(\.bitPattern)
        return results
    }

    /// A packed map with simple scales.
    struct Map {
        let inputs, outputs: Int
        let weights: [Int8]

        init(inputs: Int, outputs: Int, weight: (Int) -> Int8) {
            (self.inputs, self.outputs) = (inputs, outputs)
            weights = (0..<inputs * outputs).map(weight)
        }

        func applied(to bytes: [UInt8], scales: [Float], _ calls: reader_kernels) -> [Float] {
            var starts = [Int32](repeating: 0, count: outputs)
            for (place, weight) in weights.enumerated() {
                starts[place / (64 * inputs) * 64 + place / 4 % 64] -= 128 * Int32(weight)
            }
            let factors = (0..<outputs).map { 0.001 * Float($0 + 1) }
            var result = [Float](repeating: 0, count: scales.count * outputs)
            weights.withUnsafeBufferPointer { weights in
                factors.withUnsafeBufferPointer { factors in
                    starts.withUnsafeBufferPointer { starts in
                        let map = reader_map(
                            inputs: Int32(inputs), outputs: Int32(outputs), weights: weights.baseAddress,
                            scales: factors.baseAddress, biases: factors.baseAddress, starts: starts.baseAddress)
                        calls.multiply(bytes, scales, Int32(scales.count), map, &result)
                    }
                }
            }
            return result
        }
    }
}
