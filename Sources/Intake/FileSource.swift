import Foundation

/// Files and the pages and texts of folders.
public struct FileSource: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    private static let suffixes = [".html", ".htm", ".xhtml", ".txt"]

    /// Whether a file of a folder is an input: a page, a text, a compressed one, or a WARC file.
    public static func isInput(_ name: String) -> Bool {
        let lower = withoutCompression(name.lowercased())
        return suffixes.contains { lower.hasSuffix($0) } || WARCSource.isArchive(name)
    }

    /// A file's name without `.gz` or `.zst`, which tells what is in it.
    public static func withoutCompression(_ name: String) -> String {
        for suffix in [".gz", ".zst"] where name.hasSuffix(suffix) { return String(name.dropLast(suffix.count)) }
        return name
    }

    /// The files that the path stands for, as absolute paths (``names``).
    public var files: [String] { Self.names(below: URL(fileURLWithPath: path).standardizedFileURL.path) }

    /// The files that the path stands for, spelled as it is: a folder for the inputs below it, in alphabetical order.
    ///
    /// Symbolic links that lead out of the folder are left out, as are pipes, sockets and devices: who may put a file there
    /// must not make the program read another, or wait for ever. A path that does not exist stands for itself.
    public var names: [String] { Self.names(below: path) }

    private static func names(below path: String) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return [path]
        }
        let folder = path.hasSuffix("/") ? path : path + "/"
        let below = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path + "/"
        return below.filter(isInput).sorted().map { folder + $0 }.filter { file in
            FileFingerprint.isRegularFile(file)
                && URL(fileURLWithPath: file).resolvingSymlinksInPath().path.hasPrefix(root)
        }
    }

    /// A file as an input, read when its turn comes; a failure if there is none.
    public static func event(for file: String) -> IntakeEvent {
        guard let fingerprint = FileFingerprint.of(file) else {
            return .failure(key: file, fingerprint: "", error: IntakeError(.unreadable, "no such file"))
        }
        return .item(IntakeItem(key: file, fingerprint: fingerprint, content: .file(file)))
    }

    /// The bytes of a file, decompressed where its name ends in `.gz` or `.zst`.
    ///
    /// - Parameter limit: the largest number of bytes, before and after decompression.
    public static func bytes(of file: String, limit: Int) throws(IntakeError) -> [UInt8] {
        var stream = try FileStream(path: file)
        var bytes: [UInt8] = []
        while let chunk = try stream.next() {
            bytes += chunk
            guard bytes.count <= limit else { throw IntakeError(.tooLarge, "more than \(limit) bytes") }
        }
        if file.hasSuffix(".gz") { return try Decompression.inflate(bytes, [.gzip], limit: limit) }
        if file.hasSuffix(".zst") { return try Decompression.zstandard(bytes, limit: limit) }
        return bytes
    }
}
