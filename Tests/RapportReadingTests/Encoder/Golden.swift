import Foundation

/// What the tests of the encoder compare with; `golden.py` of ReaderTraining writes the files anew.
enum Golden {
    /// A text, with the reference's tokens as a number and a hash.
    struct TokenizedSample {
        let text: String
        let count: Int
        let hash: UInt32
    }

    /// A forward pass with what must come out of it.
    struct Encoding: Sendable {
        let tokens: [UInt16]
        let types: [UInt8]
        /// The hash over the bits of all vectors.
        let hash: String
        /// The bits of the outputs over all tokens.
        let outputs: [String]
        /// The mean vector in double precision, without rounding to bytes between the maps.
        let exactMean: [Double]
    }

    static func samples() throws -> [TokenizedSample] {
        let file = [UInt8](try Data(contentsOf: folder.appending(path: "tokens.bin")))
        var samples: [TokenizedSample] = []
        var place = 0
        func number(_ offset: Int, bytes: Int) -> Int {
            (0..<bytes).reduce(0) { $0 | Int(file[place + offset + $1]) << (8 * $1) }
        }
        while place < file.count {
            let end = place + 8 + number(0, bytes: 2)
            samples.append(
                TokenizedSample(
                    text: String(decoding: file[(place + 8)..<end], as: UTF8.self), count: number(2, bytes: 2),
                    hash: UInt32(number(4, bytes: 4))))
            place = end
        }
        return samples
    }

    static func wholeIDs() throws -> [[UInt16]] {
        try lines(of: "token-ids.txt").dropLast().map { $0.split(separator: " ").compactMap { UInt16($0) } }
    }

    static func encodings() throws -> [Encoding] {
        let lines = try lines(of: "encodings.txt").map { $0.split(separator: " ") }
        return stride(from: 0, to: lines.count - 5, by: 6).map { first in
            Encoding(
                tokens: lines[first].compactMap { UInt16($0) }, types: lines[first + 1].compactMap { UInt8($0) },
                hash: lines[first + 2].joined(), outputs: lines[first + 3].map(String.init),
                exactMean: lines[first + 4].compactMap { Double($0) })
        }
    }

    /// The hash of the files: FNV-1a by whole numbers.
    static func hash(_ numbers: some Sequence<UInt32>) -> UInt32 {
        numbers.reduce(2_166_136_261) { ($0 ^ $1) &* 16_777_619 }
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Golden")

    private static func lines(of name: String) throws -> [Substring] {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
    }
}

extension String {
    /// Eight hexadecimal digits.
    init(bits: UInt32) {
        let digits = String(bits, radix: 16)
        self = String(repeating: "0", count: 8 - digits.count) + digits
    }
}
