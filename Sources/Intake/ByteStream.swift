import Foundation

/// Bytes that come chunk by chunk.
protocol ByteStream {
    /// The next chunk, never empty; `nil` at the end.
    mutating func next() throws(IntakeError) -> [UInt8]?
}

/// The bytes of a file.
struct FileStream: ByteStream {
    private let handle: FileHandle
    private let path: String

    /// - Parameter offset: where to begin, in bytes.
    init(path: String, offset: UInt64 = 0) throws(IntakeError) {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw IntakeError(.unreadable, "\(path) cannot be read")
        }
        self.path = path
        self.handle = handle
        if offset > 0 {
            do { try handle.seek(toOffset: offset) } catch {
                throw IntakeError(.unreadable, "\(path) has no byte \(offset)")
            }
        }
    }

    mutating func next() throws(IntakeError) -> [UInt8]? {
        do {
            guard let data = try handle.read(upToCount: 1 << 17), !data.isEmpty else { return nil }
            return [UInt8](data)
        } catch {
            throw IntakeError(.unreadable, "\(path) cannot be read: \(error.localizedDescription)")
        }
    }
}

/// What of a file is remembered to see whether it changed: its size and the time of its last change.
public enum FileFingerprint {
    /// Bytes and nanoseconds, such as `1024-1700000000000000000`; `nil` if there is no such file.
    public static func of(_ path: String) -> String? {
        status(of: path).map { "\($0.st_size)-\($0.st_mtim.tv_sec).\($0.st_mtim.tv_nsec)" }
    }

    /// Seconds since 1970 of the last change.
    static func modified(_ path: String) -> Int? { status(of: path).map { Int($0.st_mtim.tv_sec) } }

    /// Whether there is a file of bytes, behind a symbolic link too; not a folder, a pipe, a socket or a device.
    static func isRegularFile(_ path: String) -> Bool {
        status(of: path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
    }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }
}
