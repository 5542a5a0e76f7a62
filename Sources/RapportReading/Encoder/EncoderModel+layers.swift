internal import CReader

extension EncoderModel {
    /// One layer's maps and norms, where they lie in the file.
    struct Layer {
        let attention: reader_map
        let attentionOutput: reader_map
        let attentionNorm: UnsafePointer<Float>
        let up: reader_map
        let down: reader_map
        let norm: UnsafePointer<Float>

        init(at place: inout ModelPlace, header: reader_header) {
            let (width, inner) = (Int32(header.width), Int32(header.inner))
            attention = place.takeMap(inputs: width, outputs: 3 * width)
            attentionOutput = place.takeMap(inputs: width, outputs: width)
            up = place.takeMap(inputs: width, outputs: inner)
            down = place.takeMap(inputs: inner, outputs: width)
            attentionNorm = place.take(2 * Int(width))
            norm = place.take(2 * Int(width))
        }
    }
}

/// Goes through a section of the model's file from front to back.
struct ModelPlace {
    private let file: UnsafeRawBufferPointer
    private let end: Int
    private var offset: Int

    init(file: UnsafeRawBufferPointer, section: reader_section) {
        self.file = file
        offset = Int(section.offset)
        end = offset + Int(section.bytes)
    }

    var isAtEnd: Bool { offset == end }

    mutating func take<Value>(_ count: Int) -> UnsafePointer<Value> {
        let section = reader_section(
            offset: UInt32(offset), bytes: UInt32(count * MemoryLayout<Value>.stride))
        offset += Int(section.bytes)
        precondition(offset <= end, "the section is too short")
        return file.start(of: section)
    }

    mutating func takeMap(inputs: Int32, outputs: Int32) -> reader_map {
        let count = Int(outputs)
        return reader_map(
            inputs: inputs, outputs: outputs, weights: take(Int(inputs) * count), scales: take(count),
            biases: take(count), starts: take(count))
    }
}

extension UnsafeRawBufferPointer {
    /// The bytes of a section of the model's file.
    subscript(section: reader_section) -> Slice<UnsafeRawBufferPointer> {
        self[Int(section.offset)..<Int(section.offset) + Int(section.bytes)]
    }

    /// The values of a section of the model's file.
    func start<Value>(of section: reader_section) -> UnsafePointer<Value> {
        let bytes = UnsafeRawBufferPointer(rebasing: self[section])
        guard let start = bytes.baseAddress else { preconditionFailure("the model is empty") }
        return start.assumingMemoryBound(to: Value.self)
    }
}
