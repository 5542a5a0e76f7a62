import RapportFormat

/// Feeds arbitrary bytes to the loader as one file of a small library, or spliced into it.
///
/// Whatever the bytes, loading has to come back with a value or with findings that can be printed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLoader(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard let input = FuzzInput(Array(UnsafeBufferPointer(start: start, count: count))) else { return 0 }
    let loaded = Library(texts: input.texts).load("broken-guitar")
    for diagnostic in loaded.diagnostics { _ = diagnostic.text() }
    if let file = loaded.value?.file {
        for seed in file.coveringSeeds { _ = file.scenario(seed: seed) }
    }
    return 0
}

/// Which file is changed, and how: the first byte says which file, the next three where and how much gives way.
private struct FuzzInput {
    let texts: [SourceKey: [UInt8]]

    private static let keys = SampleLibrary.texts.keys.sorted { $0.kind.rawValue < $1.kind.rawValue }
    private static let original = SampleLibrary.texts.mapValues { Array($0.utf8) }

    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 4 else { return nil }
        let key = Self.keys[Int(bytes[0] % 128) % Self.keys.count]
        var text = bytes[0] < 128 ? Self.original[key] ?? [] : []
        let first = (Int(bytes[1]) * 256 + Int(bytes[2])) % (text.count + 1)
        let last = min(first + Int(bytes[3]), text.count)
        text.replaceSubrange(first..<last, with: bytes.dropFirst(4))
        texts = Self.original.merging([key: text]) { _, changed in changed }
    }
}
