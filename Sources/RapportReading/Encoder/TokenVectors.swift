internal import CReader

/// What the model made of a text: a vector for each token.
package struct TokenVectors: Sendable {
    let model: EncoderModel
    let kernels: EncoderKernels
    /// How many tokens there are.
    package let count: Int
    /// The vectors one behind the other.
    package let values: [Float]

    /// The mean vector of some tokens; all zero where there are none.
    package func mean(over tokens: Range<Int>) -> [Float] {
        guard let rows = rows(tokens) else { return [Float](repeating: 0, count: model.width) }
        return [Float](unsafeUninitializedCapacity: model.width) { mean, count in
            guard let start = mean.baseAddress else { return }
            rows.withUnsafeBufferPointer {
                kernels.calls.mean($0.baseAddress, Int32(tokens.count), Int32(model.width), start)
            }
            count = model.width
        }
    }

    /// Every output of the model for the mean of some tokens, in the order of `EncoderModel.outputs`.
    package func outputs(over tokens: Range<Int>) -> [Float] {
        let mean = mean(over: tokens)
        return model.outputs.indices.map { output in
            kernels.calls.dot(mean, model.vector(of: output), Int32(model.width)) + model.outputs[output].bias
        }
    }

    /// How much each of some tokens adds to one output; with the bias they make up the output, but for rounding.
    package func contributions(to output: Int, over tokens: Range<Int>) -> [Float] {
        products(with: output, over: tokens).map { $0 / Float(tokens.count) }
    }

    /// The product of each of some tokens with the vector of one output, without its bias.
    package func products(with output: Int, over tokens: Range<Int>) -> [Float] {
        guard let rows = rows(tokens) else { return [] }
        let vector = model.vector(of: output)
        return rows.withUnsafeBufferPointer { rows in
            guard let start = rows.baseAddress else { return [] }
            return tokens.indices.map { token in
                let row = start + (token - tokens.lowerBound) * model.width
                return kernels.calls.dot(row, vector, Int32(model.width))
            }
        }
    }

    private func rows(_ tokens: Range<Int>) -> ArraySlice<Float>? {
        precondition(tokens.lowerBound >= 0 && tokens.upperBound <= count, "no such token")
        return tokens.isEmpty ? nil : values[tokens.lowerBound * model.width..<tokens.upperBound * model.width]
    }
}
