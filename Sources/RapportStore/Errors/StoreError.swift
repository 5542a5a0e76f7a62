internal import Glibc

/// What can go wrong when practice is kept on disk, one case for each cause.
///
/// The text for people is in ``description``, which names the file and the repair.
public enum StoreError: Error, Equatable, Sendable {
    /// Neither `XDG_STATE_HOME` nor `HOME` says where a trainee's own files belong.
    case noHome
    /// A name that no trainee may have, and why.
    case badTraineeName(String, because: String)
    /// There was no room, or a quota or a limit on the size of files was reached.
    case diskFull(path: String)
    /// The disk takes no writing at all.
    case readOnly(path: String)
    /// The system refused, by its permissions.
    case notPermitted(path: String)
    /// A file stands where a folder is needed.
    case notAFolder(path: String)
    /// A folder, a pipe or a device stands where a file is needed.
    case notAFile(path: String)
    /// Nothing is there.
    case missing(path: String)
    /// The file holds more bytes than any honest one would.
    case tooLarge(path: String, most: Int)
    /// The file is not a scorecard.
    case notACard(path: String, because: String)
    /// The file is one of ours, but what it says cannot be.
    case damaged(path: String, because: String)
    /// One line of a journal or a log cannot be read; lines count from 1.
    case damagedLine(path: String, line: Int, because: String)
    /// The file has a form that this program does not know.
    case unknownSchema(path: String, found: Int, known: Int)
    /// Another process is working with the journal.
    case inUse(path: String)
    /// No card answers to the reference; `looked` says where.
    case noCard(reference: String, looked: [String])
    /// Several cards answer to the reference.
    case ambiguousCard(reference: String, matches: [String])
    /// No card that was handed in answers to the reference; `looked` says where.
    case notSubmitted(reference: String, looked: [String])
    /// The card has been handed in already, as the one that is named.
    case alreadySubmitted(id: String)
    /// Something with this name is there already, and what is there is never rewritten.
    case taken(name: String)
    /// Something else, by the system's number for it.
    case system(path: String, code: Int32)

    /// The cause that a system call left in `errno`.
    init(_ code: Int32, at path: String) {
        switch code {
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
        case EROFS: self = .readOnly(path: path)
        case EACCES, EPERM: self = .notPermitted(path: path)
        case ENOTDIR: self = .notAFolder(path: path)
        case EISDIR: self = .notAFile(path: path)
        case ENOENT: self = .missing(path: path)
        case EWOULDBLOCK: self = .inUse(path: path)
        default: self = .system(path: path, code: code)
        }
    }
}
