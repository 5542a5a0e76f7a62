import Glibc

/// Standard output, written whole and at once, with a reader that may go away.
public enum Output {
    /// Where to write.
    public enum Stream: Int32, Sendable {
        case standard = 1
        case errors = 2
    }

    /// Lets writing to a closed pipe fail quietly in place of ending the program by a signal.
    public static func ignoreBrokenPipe() { signal(SIGPIPE, SIG_IGN) }

    /// What became of a text that was written.
    public enum Delivery: Equatable, Sendable {
        case done
        /// Nobody reads any more, which is no trouble.
        case closed
        /// It could not be written, and why.
        case failed(String)
    }

    /// Writes all of the text; `false` when nobody reads any more, or the disk behind it is full.
    @discardableResult
    public static func write(_ text: String, to stream: Stream = .standard) -> Bool {
        deliver(text, to: stream) == .done
    }

    /// Writes all of the text, and says what became of it.
    public static func deliver(_ text: String, to stream: Stream = .standard) -> Delivery {
        fflush(nil)  // keeps the order with what was printed through C streams
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)[...]
            while !rest.isEmpty {
                let count = Glibc.write(stream.rawValue, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
                guard count > 0 else {
                    return errno == EPIPE ? .closed : .failed(String(cString: strerror(errno)).lowercased())
                }
                rest = rest.dropFirst(count)
            }
            return .done
        }
    }
}
