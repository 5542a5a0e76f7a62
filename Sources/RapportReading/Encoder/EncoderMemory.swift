internal import CReader

/// The memory that a forward pass works in; pages that no text needed are never touched.
final class EncoderMemory {
    let capacity: Int
    let vectors: UnsafeMutablePointer<Float>
    /// Query, key and value side by side, or the inner half of a feed-forward.
    let wide: UnsafeMutablePointer<Float>
    let narrow: UnsafeMutablePointer<Float>
    let scratch: UnsafeMutablePointer<Float>
    let scales: UnsafeMutablePointer<Float>
    let bytes: UnsafeMutablePointer<UInt8>

    private let block: UnsafeMutableRawPointer

    init(header: reader_header, capacity: Int) {
        self.capacity = capacity
        let (width, inner) = (Int(header.width), Int(header.inner))
        let widest = max(3 * width, inner)
        let scratch = reader_attend_scratch(
            Int32(capacity), Int32(header.width), Int32(header.attention_heads))
        let counts = [capacity * width, capacity * widest, capacity * width, Int(scratch), capacity]
        var offsets = [0]
        for count in counts { offsets.append(Self.aligned(offsets[offsets.count - 1] + 4 * count)) }
        block = .allocate(byteCount: offsets[5] + capacity * widest, alignment: Self.line)
        let starts = offsets.map { [block] in block + $0 }
        vectors = starts[0].assumingMemoryBound(to: Float.self)
        wide = starts[1].assumingMemoryBound(to: Float.self)
        narrow = starts[2].assumingMemoryBound(to: Float.self)
        self.scratch = starts[3].assumingMemoryBound(to: Float.self)
        scales = starts[4].assumingMemoryBound(to: Float.self)
        bytes = starts[5].assumingMemoryBound(to: UInt8.self)
    }

    deinit { block.deallocate() }

    /// A line of the processor's cache.
    private static let line = 64

    private static func aligned(_ offset: Int) -> Int { (offset + line - 1) / line * line }
}
