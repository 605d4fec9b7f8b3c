import Foundation

/// A file, or standard input under the name `-`.
public struct InputFile: Sendable, Hashable {
    public let name: String

    public init(name: String) { self.name = name }

    private static let suffixes = [".html", ".htm", ".xhtml", ".txt"]

    /// The files that paths stand for: a folder stands for the pages and texts below it, in alphabetical order.
    ///
    /// Symbolic links to folders are not followed. A path that does not exist stands for itself, and fails when it is read.
    public static func files(of paths: [String]) -> [InputFile] {
        paths.flatMap { path -> [InputFile] in
            var isFolder: ObjCBool = false
            guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
            else { return [InputFile(name: path)] }
            let below = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            return below.filter { name in suffixes.contains { name.lowercased().hasSuffix($0) } }.sorted()
                .map { InputFile(name: path.hasSuffix("/") ? path + $0 : path + "/" + $0) }
        }
    }

    /// Reads the file.
    ///
    /// - Parameter limit: the largest number of bytes.
    public func read(limit: Int) throws(PipelineError) -> PipelineInput {
        let handle: FileHandle
        if name == "-" {
            handle = .standardInput
        } else {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
                throw PipelineError(code: .badRequest, message: "no such file")
            }
            guard !isFolder.boolValue, let opened = FileHandle(forReadingAtPath: name) else {
                throw PipelineError(code: .badRequest, message: "the file cannot be read")
            }
            handle = opened
        }
        var bytes: [UInt8] = []
        do {
            while bytes.count <= limit, let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
                bytes += chunk
            }
        } catch {
            throw PipelineError(code: .badRequest, message: "the file cannot be read: \(error.localizedDescription)")
        }
        guard bytes.count <= limit else {
            throw PipelineError(
                code: .tooLarge, message: "the input has more than \(limit) bytes (limits.pageBytes)")
        }
        return try PipelineInput(file: bytes, name: name)
    }
}
