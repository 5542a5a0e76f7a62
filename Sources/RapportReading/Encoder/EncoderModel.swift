internal import CReader

/// The learned reader's model, used where it lies in the program: nothing is read, copied or built when it is first used.
///
/// `reader_model.h` describes the file. What it holds never changes, so any number of threads may use it.
package struct EncoderModel: @unchecked Sendable {
    /// The model that ships in the program.
    package static let embedded = EncoderModel(
        UnsafeRawBufferPointer(start: reader_model_start(), count: reader_model_bytes()))

    /// The encoder that knows what questions are about; see `Meaning`.
    package static let meaning = EncoderModel(
        UnsafeRawBufferPointer(start: meaning_model_start(), count: meaning_model_bytes()))

    /// What the model calls itself: `minilm 04ea58f4`.
    package let version: String
    /// What it can say of a text, in the model's order: empathy, resolution, critical, the moves, then others.
    package let outputs: [Output]
    /// The most tokens that it takes at a time.
    package var longest: Int { min(Int(header.positions), Int(READER_LONGEST)) }
    /// Numbers to a token.
    package var width: Int { Int(header.width) }
    /// The token that begins every text.
    package var start: TokenID { TokenID(header.start) }
    /// The token that ends a part of a text.
    package var separator: TokenID { TokenID(header.separator) }

    let header: reader_header
    let layers: [Layer]
    private let file: UnsafeRawBufferPointer

    /// Takes a model as it lies in memory, which must stay.
    init(_ file: UnsafeRawBufferPointer) {
        precondition(file.count >= MemoryLayout<reader_header>.size, "the model has no header")
        let header = file.load(as: reader_header.self)
        precondition(header.magic == READER_MAGIC && header.bytes == file.count, "this is no model")
        self.file = file
        self.header = header
        var place = ModelPlace(file: file, section: header.layer_blocks)
        layers = (0..<header.layers).map { _ in Layer(at: &place, header: header) }
        precondition(place.isAtEnd, "the layers are not of the size that the header says")
        version = String(decoding: file[header.version], as: UTF8.self)
        outputs = Output.all(in: file, header: header)
    }

    /// The notes that were written into the model, by name.
    package var notes: [String: String] {
        let texts = file[header.notes].split(separator: 0, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let pairs = stride(from: 0, to: texts.count - 1, by: 2).map { (texts[$0], texts[$0 + 1]) }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    var tokens: TokenTable { TokenTable(file: file, header: header) }
    var wordRows: UnsafePointer<Int8> { file.start(of: header.word_rows) }
    var wordScales: UnsafePointer<Float> { file.start(of: header.word_scales) }
    var positionRows: UnsafePointer<Float> { file.start(of: header.position_rows) }
    var typeRows: UnsafePointer<Float> { file.start(of: header.type_rows) }
    var embeddingNorm: UnsafePointer<Float> { file.start(of: header.embedding_norm) }

    /// The vector of an output, by its place among `outputs`.
    func vector(of output: Int) -> UnsafePointer<Float> {
        precondition(outputs.indices.contains(output), "no such output")
        return file.start(of: header.output_vectors) + output * width
    }
}
