internal import Foundation
internal import Glibc

/// A trainee's own folder, where practice is kept and nobody else looks.
///
/// It is `$XDG_STATE_HOME/rapport`, else `$HOME/.local/state/rapport`, and is its owner's alone (mode 0700, files 0600):
///
///     trainee                                    the name given at the first run
///     history                                    the lines typed, for readline
///     cards/<trainee>/<time>-<scenario>.json     one scorecard for each attempt, never rewritten
///     inputs/<sha256>                            the files that cards were made from, by what they hold
///     journals/<trainee>/<time>-<scenario>.jsonl talks in progress, removed when the card is saved
///     notes/<trainee>.jsonl                      what `/note` wrote
///     reflections/<trainee>.jsonl                answers to the questions of debriefs
///     drills/<trainee>.jsonl                     the moments of drills, without a word of what was said
///     unread.jsonl                               replies that nothing was understood of
///
/// Times are UTC and written `YYYY-MM-DDTHHMMSSZ`; `<trainee>` is ``TraineeName/folder``.
public struct StateFolder: Equatable, Sendable {
    let folder: Folder

    /// The folder at a path; nothing is made yet.
    public init(path: String) { folder = Folder(path: path) }

    /// The folder that an environment names; nothing is made yet.
    ///
    /// - Throws: ``StoreError/noHome``. A relative `XDG_STATE_HOME` counts as none, as its specification has it.
    public init(environment: [String: String]) throws(StoreError) {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            self.init(path: state + "/rapport")
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            self.init(path: home + "/.local/state/rapport")
        } else {
            throw .noHome
        }
    }

    /// Where the folder is.
    public var path: String { folder.path }

    /// Makes the folder where it is missing.
    ///
    /// - Throws: a ``StoreError`` that says why it cannot be made or written to.
    public func prepare() throws(StoreError) {
        try folder.make()
        _ = try check(path) { access(path, R_OK | W_OK | X_OK) }
    }

    /// The name given at the first run; absent before that.
    public func trainee() throws(StoreError) -> TraineeName? {
        let bytes: [UInt8]
        do {
            bytes = try OpenFile(folder.path(of: "trainee"), O_RDONLY | O_NONBLOCK).contents(atMost: 4096)
        } catch .missing {
            return nil
        }
        return try TraineeName(String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines))
    }

    /// Keeps the name given at the first run.
    public func remember(_ trainee: TraineeName) throws(StoreError) {
        try folder.make()
        try folder.replace("trainee", with: Array("\(trainee.text)\n".utf8))
    }

    /// The path of the history of lines typed.
    public var history: String { folder.path(of: "history") }

    /// The scorecards.
    public var cards: CardStore { CardStore(folder: folder.path(of: "cards")) }

    /// The files that scorecards were made from.
    public var inputs: InputStore { InputStore(folder: folder.path(of: "inputs")) }

    /// The talks in progress.
    public var journals: Journals { Journals(folder: folder.path(of: "journals")) }

    /// The notes of a trainee.
    public func notes(of trainee: TraineeName) -> LineLog<Note> {
        LineLog(path: folder.folder("notes").path(of: "\(trainee.folder).jsonl"))
    }

    /// What a trainee thought over after talks.
    public func reflections(of trainee: TraineeName) -> LineLog<Reflection> {
        LineLog(path: folder.folder("reflections").path(of: "\(trainee.folder).jsonl"))
    }

    /// The moments that a trainee drilled.
    public func drills(of trainee: TraineeName) -> LineLog<DrillEntry> {
        LineLog(path: folder.folder("drills").path(of: "\(trainee.folder).jsonl"))
    }

    /// The replies that nothing was understood of, for those who improve the reader.
    public var unread: LineLog<UnreadReply> { LineLog(path: folder.path(of: "unread.jsonl")) }
}
