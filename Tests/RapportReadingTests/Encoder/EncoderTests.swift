import RapportReading
import Testing

@Suite struct EncoderTests {
    /// The slower kernels are spared the longest texts: nothing is optimised in a debug build.
    @Test(arguments: EncoderKernels.here.indices)
    func everyVectorAndOutputHasTheBitsOfTheReference(kernels: Int) throws {
        let encoder = Encoder(kernels: EncoderKernels.here[kernels])
        let encodings = try Golden.encodings()
        let isFastest = kernels == EncoderKernels.here.count - 1
        #expect(encodings.count == 12)
        for expected in encodings where isFastest || expected.tokens.count <= 33 {
            let vectors = encoder.encode(tokens: expected.tokens, types: expected.types)
            let count = expected.tokens.count
            #expect(vectors.count == count && vectors.values.count == count * EncoderModel.embedded.width)
            #expect(String(bits: Golden.hash(vectors.values.map(\.bitPattern))) == expected.hash, "\(count) tokens")
            let outputs = vectors.outputs(over: 0..<count).map { String(bits: $0.bitPattern) }
            #expect(outputs == expected.outputs, "\(count) tokens")
        }
    }

    /// Measured with the model that shipped first: cosines from .991 to .999, the lowest where there are few tokens.
    @Test func roundingToBytesHardlyTurnsTheMeanVector() throws {
        let encoder = Encoder()
        for expected in try Golden.encodings() {
            let vectors = encoder.encode(tokens: expected.tokens, types: expected.types)
            let mean = vectors.mean(over: 0..<expected.tokens.count).map(Double.init)
            let product = zip(mean, expected.exactMean).reduce(0) { $0 + $1.0 * $1.1 }
            let lengths = [mean, expected.exactMean].map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
            #expect(product / (lengths[0] * lengths[1]) > 0.98, "\(expected.tokens.count) tokens")
        }
    }

    @Test func oneEncoderGivesTheSameAgainAfterALongerText() throws {
        let encodings = try Golden.encodings()
        let (short, long) = (encodings[3], encodings[11])
        let encoder = Encoder()
        let first = encoder.encode(tokens: short.tokens, types: short.types)
        _ = encoder.encode(tokens: long.tokens, types: long.types)
        #expect(encoder.encode(tokens: short.tokens, types: short.types).values == first.values)
    }

    @Test func manyAtOnceGiveTheSameAsOneAfterTheOther() async throws {
        let encodings = try Golden.encodings()
        let hashes = await withTaskGroup(of: (Int, String).self) { group in
            for (place, sample) in encodings.enumerated() {
                group.addTask {
                    let vectors = Encoder().encode(tokens: sample.tokens, types: sample.types)
                    return (place, String(bits: Golden.hash(vectors.values.map(\.bitPattern))))
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(encodings.indices.map { hashes[$0] } == encodings.map(\.hash))
    }

    @Test func tokensThatDoNotFitAreLeftOut() throws {
        let long = try Golden.encodings()[11]
        let encoder = Encoder(capacity: 33)
        let cut = encoder.encode(tokens: long.tokens, types: long.types)
        let short = encoder.encode(tokens: Array(long.tokens.prefix(33)), types: Array(long.types.prefix(33)))
        #expect(cut.count == 33)
        #expect(cut.values == short.values)
    }

    @Test func contributionsAddUpToTheOutput() throws {
        let sample = try Golden.encodings()[6]
        let vectors = Encoder().encode(tokens: sample.tokens, types: sample.types)
        let outputs = vectors.outputs(over: 5..<20)
        for (place, output) in EncoderModel.embedded.outputs.enumerated() {
            let contributions = vectors.contributions(to: place, over: 5..<20)
            #expect(contributions.count == 15)
            #expect(abs(contributions.reduce(output.bias, +) - outputs[place]) < 1e-3)
        }
    }

    @Test func noTokensGiveTheBiases() {
        let vectors = Encoder().encode(tokens: [], types: [])
        #expect(vectors.count == 0)
        #expect(vectors.outputs(over: 0..<0) == EncoderModel.embedded.outputs.map(\.bias))
        #expect(vectors.contributions(to: 0, over: 0..<0).isEmpty)
    }

    @Test func theModelSaysWhatItIs() {
        let model = EncoderModel.embedded
        #expect(!model.version.isEmpty && !model.notes.isEmpty)
        #expect(model.outputs.prefix(3).map(\.name) == ["empathy", "resolution", "critical"])
        #expect(model.longest == 256)
    }
}
