import Glibc

/// A file that a command was asked to write.
struct TextFile {
    let path: String

    /// Writes the text, over what was there.
    ///
    /// - Throws: `Failure` with the reason.
    func write(_ text: String) throws {
        guard let file = fopen(path, "we") else { throw failure(errno) }
        let bytes = Array(text.utf8)
        let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
        let reason = errno
        // A full disk may show only now.
        guard fclose(file) == 0 else { throw failure(errno) }
        guard isWhole else { throw failure(reason) }
    }

    private func failure(_ code: Int32) -> Failure {
        Failure("the file '\(path)' cannot be written: \(String(cString: strerror(code)).lowercased())")
    }
}
