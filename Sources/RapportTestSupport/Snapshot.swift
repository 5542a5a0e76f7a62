import Foundation

/// Whole outputs kept in files beside the tests, under `Snapshots`.
///
/// With `RAPPORT_RECORD=1` in the environment the files are written anew; look at what changed before keeping it.
public enum Snapshot {
    /// Compares a text with the file of that name.
    ///
    /// - Parameters:
    ///   - name: the file's name, such as `card-80.txt`.
    ///   - test: the test's own file; the folder `Snapshots` lies beside it.
    /// - Returns: nil when they are the same, else the lines that differ, `-` kept and `+` new.
    public static func difference(of text: String, from name: String, test: String = #filePath) -> String? {
        let folder = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Snapshots")
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RAPPORT_RECORD"] == "1" {
            return record(text, in: file)
        }
        guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
            return "no snapshot '\(name)'; run the tests with RAPPORT_RECORD=1"
        }
        return kept == text ? nil : lines(from: kept, to: text)
    }

    private static func record(_ text: String, in file: URL) -> String? {
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            return nil
        } catch {
            return "cannot write '\(file.path)': \(error)"
        }
    }

    /// The lines that are in one text and not in the other, in order.
    private static func lines(from kept: String, to text: String) -> String {
        let old = kept.components(separatedBy: "\n")
        let new = text.components(separatedBy: "\n")
        let changes = new.difference(from: old).map { change in
            switch change {
            case .remove(let offset, let line, _): (offset, 0, "\(offset + 1) - \(line)")
            case .insert(let offset, let line, _): (offset, 1, "\(offset + 1) + \(line)")
            }
        }
        return changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { $0.2 }.joined(separator: "\n")
    }
}
