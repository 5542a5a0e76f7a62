internal import CReader

/// Turns tokens into vectors that know their neighbours: one forward pass of the model.
///
/// An encoder keeps the memory that it works in, so each reading makes its own and shares it with nobody.
package final class Encoder {
    private let model: EncoderModel
    private let kernels: EncoderKernels
    private let memory: EncoderMemory

    /// An encoder for texts of up to as many tokens.
    package init(
        model: EncoderModel = .embedded, kernels: EncoderKernels = .fastest, capacity: Int = Int(READER_LONGEST)
    ) {
        self.model = model
        self.kernels = kernels
        memory = EncoderMemory(header: model.header, capacity: min(capacity, model.longest))
    }

    /// Encodes tokens, each with its type; those that do not fit any more are left out.
    ///
    /// Same tokens and types, same bits, on every machine.
    package func encode(tokens: [TokenID], types: [UInt8]) -> TokenVectors {
        precondition(tokens.count == types.count, "every token has a type")
        let count = min(tokens.count, memory.capacity)
        embed(tokens.prefix(count), types.prefix(count))
        for layer in count > 0 ? model.layers : [] { apply(layer, rows: Int32(count)) }
        let values = Array(UnsafeBufferPointer(start: memory.vectors, count: count * model.width))
        return TokenVectors(model: model, kernels: kernels, count: count, values: values)
    }

    private func embed(_ tokens: ArraySlice<TokenID>, _ types: ArraySlice<UInt8>) {
        let width = model.width
        let (rows, scales, kinds) = (model.wordRows, model.wordScales, model.typeRows)
        let (positions, norm) = (model.positionRows, model.embeddingNorm)
        for (place, (token, type)) in zip(tokens, types).enumerated() {
            precondition(token < model.header.vocabulary && type < model.header.types, "no such token or type")
            kernels.calls.embed(
                rows + Int(token) * width, scales[Int(token)], kinds + Int(type) * width, positions + place * width,
                norm, model.header.epsilon, Int32(width), memory.vectors + place * width)
        }
    }

    private func apply(_ layer: EncoderModel.Layer, rows: Int32) {
        let (width, inner) = (Int32(model.header.width), Int32(model.header.inner))
        let (calls, epsilon) = (kernels.calls, model.header.epsilon)
        let (bytes, scales) = (memory.bytes, memory.scales)

        calls.quantise(memory.vectors, rows, width, bytes, scales)
        calls.multiply(bytes, scales, rows, layer.attention, memory.wide)
        calls.attend(
            memory.wide, rows, width, Int32(model.header.attention_heads), memory.scratch, memory.narrow)
        calls.quantise(memory.narrow, rows, width, bytes, scales)
        calls.multiply(bytes, scales, rows, layer.attentionOutput, memory.narrow)
        calls.normalise(memory.vectors, memory.narrow, rows, width, layer.attentionNorm, epsilon)

        calls.quantise(memory.vectors, rows, width, bytes, scales)
        calls.multiply(bytes, scales, rows, layer.up, memory.wide)
        calls.gelu_quantise(memory.wide, rows, inner, bytes, scales)
        calls.multiply(bytes, scales, rows, layer.down, memory.narrow)
        calls.normalise(memory.vectors, memory.narrow, rows, width, layer.norm, epsilon)
    }
}
