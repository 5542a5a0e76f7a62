import Foundation

/// Reads files from the disk, and never waits on a pipe or device or takes in more than it should.
enum FileReader {
    enum Failure: Error {
        case missing
        case isFolder
        case isNoFile
        case tooLarge
        case failed(String)

        var reason: String {
            switch self {
            case .missing: "there is no such file"
            case .isFolder: "it is a folder"
            case .isNoFile: "it is no regular file"
            case .tooLarge: "it is larger than 1 MB"
            case .failed(let reason): reason
            }
        }
    }

    static func bytes(ofFile path: String, atMost limit: Int) throws(Failure) -> [UInt8] {
        guard !path.utf8.contains(0) else { throw .missing }
        // Opened without blocking, so that a pipe is looked at and not waited for.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .isFolder
        default: throw .isNoFile
        }
        guard status.st_size <= limit else { throw .tooLarge }
        return try contents(of: descriptor, atMost: limit)
    }

    /// The names, without `.yaml`, of the files in a folder that could be ids; sorted, none where there is no folder.
    static func yamlFiles(inFolder folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.filter(FileID.isValid).sorted()
    }

    private static func contents(of descriptor: Int32, atMost limit: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(errno)
            }
            bytes += buffer.prefix(count)
            // The file may have grown since it was measured.
            guard bytes.count <= limit else { throw .tooLarge }
        }
    }

    private static func failure(_ number: Int32) -> Failure {
        number == ENOENT || number == ENOTDIR ? .missing : .failed(String(cString: strerror(number)).lowercased())
    }
}
