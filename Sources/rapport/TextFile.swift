import Foundation
import Glibc

/// A file that a command was asked to write.
struct TextFile {
    let path: String

    /// Writes the text, over what was there.
    ///
    /// - Throws: `Failure` with the reason.
    func write(_ text: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        } catch let error as CocoaError {
            let code = (error.userInfo[NSUnderlyingErrorKey] as? NSError)?.code
            let reason = code.map { String(cString: strerror(Int32($0))).lowercased() } ?? error.localizedDescription
            throw Failure("the file '\(path)' cannot be written: \(reason)")
        }
    }
}
