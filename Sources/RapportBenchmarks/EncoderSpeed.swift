import RapportReading

/// Times the encoder's forward pass with each of the kernels that run here.
func measureEncoder() {
    let clock = ContinuousClock()
    let first = clock.measure { _ = Encoder().encode(tokens: [0], types: [0]) }
    print("encoder: \(rounded(first)) ms until the first token is encoded")
    for kernels in EncoderKernels.here {
        let encoder = Encoder(kernels: kernels)
        for count in [40, 240] {
            let tokens = (0..<count).map { TokenID(300 + $0) }
            let types = [UInt8](repeating: 0, count: count)
            let best = (0..<20).map { _ in clock.measure { _ = encoder.encode(tokens: tokens, types: types) } }.min()
            print("encoder, \(kernels.name): \(count) tokens in \(rounded(best ?? .zero)) ms")
        }
    }
}

private func rounded(_ time: Duration) -> Double { (time / .microseconds(10)).rounded() / 100 }
