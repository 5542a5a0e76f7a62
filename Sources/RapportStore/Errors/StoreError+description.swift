internal import Glibc

extension StoreError: CustomStringConvertible {
    /// The error in one sentence for people: what happened, to which file, and what to do.
    public var description: String {
        switch self {
        case .noHome, .badTraineeName: aboutTheTrainee
        case .diskFull, .readOnly, .notPermitted, .notAFolder, .notAFile, .missing, .system: aboutTheDisk
        case .tooLarge, .notACard, .damaged, .damagedLine, .unknownSchema, .inUse: aboutTheContents
        case .noCard, .notSubmitted, .ambiguousCard, .alreadySubmitted, .taken: aboutTheReference
        }
    }

    private var aboutTheTrainee: String {
        switch self {
        case .badTraineeName(let name, let because):
            "\(quoted(name)) cannot be a trainee's name: \(because); "
                + "use up to 64 letters, digits, spaces and . - _ ' and begin with a letter or a digit"
        default:
            "there is no place for your practice: HOME is not set; set HOME, or XDG_STATE_HOME, to a folder of your own"
        }
    }

    private var aboutTheDisk: String {
        switch self {
        case .diskFull(let path):
            "could not write \(quoted(path)): the disk is full; free some space, then try again"
        case .readOnly(let path):
            "could not write \(quoted(path)): the disk is read-only; choose a folder that can be written with XDG_STATE_HOME or --scorecards"
        case .notPermitted(let path):
            "not allowed to use \(quoted(path)); make it yours, or choose a folder that can be written with XDG_STATE_HOME or --scorecards"
        case .notAFolder(let path):
            "could not use \(quoted(path)): a file stands where a folder is needed; move that file away"
        case .notAFile(let path):
            "could not read \(quoted(path)): it is not an ordinary file; give the path of a file"
        case .missing(let path):
            "there is no file \(quoted(path)); check the path"
        case .system(let path, let code):
            "could not use \(quoted(path)): \(String(cString: strerror(code))); put that right, then try again"
        default: ""
        }
    }

    private var aboutTheContents: String {
        switch self {
        case .tooLarge(let path, let most):
            "\(quoted(path)) is too large to be read: more than \(size(most)); give the path of another file"
        case .notACard(let path, let because):
            "\(quoted(path)) is not a scorecard: \(because); choose one that 'rapport list' shows"
        case .damaged(let path, let because):
            "\(quoted(path)) is damaged: \(because); bring it back from a copy, or move it away"
        case .damagedLine(let path, let line, let because):
            "\(quoted(path)) is damaged in line \(line): \(because); go on with the lines before it, or move it away"
        case .unknownSchema(let path, let found, let known):
            "\(quoted(path)) has form \(found), and this program reads form \(known); "
                + (found > known ? "bring rapport up to date" : "read it with the version of rapport that wrote it")
        case .inUse(let path):
            "\(quoted(path)) is in use: this talk is going on in another window; go on there, or close it first"
        default: ""
        }
    }

    private var aboutTheReference: String {
        switch self {
        case .noCard(let reference, let looked):
            "no card is called \(quoted(reference)) in \(looked.map(quoted).joined(separator: " or ")); "
                + "see 'rapport list', or finish a talk first"
        case .ambiguousCard(let reference, let matches):
            "\(quoted(reference)) fits several cards: \(shortList(matches)); add letters until only one fits"
        case .notSubmitted(let reference, let looked):
            "no card that was handed in is called \(quoted(reference)) in \(looked.map(quoted).joined(separator: " or ")); "
                + "see 'rapport review --all', or hand one in with 'rapport submit'"
        case .alreadySubmitted(let id):
            "this card has been handed in already, as \(quoted(id)); a card is handed in once"
        case .taken(let name):
            "\(quoted(name)) is there already; choose another name"
        default: ""
        }
    }

    private func shortList(_ names: [String]) -> String {
        let shown = names.prefix(3).map(quoted).joined(separator: ", ")
        return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
    }

    private func size(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes"
    }
}

/// A name in single quotes, with control and direction characters spelled out so that they cannot act on a terminal.
private func quoted(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
            text += "\\u{\(String(scalar.value, radix: 16))}"
        default: text.unicodeScalars.append(scalar)
        }
    }
    return "'\(text)'"
}
