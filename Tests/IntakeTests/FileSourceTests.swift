import Foundation
import Testing

@testable import Intake

@Suite("Files and folders")
struct FileSourceTests {
    private let folder = FileManager.default.temporaryDirectory.path + "/vorfall-" + UUID().uuidString

    private func write(_ bytes: [UInt8], _ name: String) throws {
        let path = folder + "/" + name
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    @Test("a folder stands for the pages, texts and archives below it, in order")
    func files() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["b.html", "a/c.txt", "a/d.html.gz", "e.warc.gz", "f.png", "g.html.zst"] { try write([65], name) }
        let names = FileSource(path: folder).files.map { $0.dropFirst(folder.count + 1) }
        #expect(names == ["a/c.txt", "a/d.html.gz", "b.html", "e.warc.gz", "g.html.zst"])
    }

    @Test("compressed files are read")
    func compressed() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = Array(String(repeating: "Die App ist gestört. ", count: 20_000).utf8)
        try write(try gzipped(text), "a.txt.gz")
        #expect(try FileSource.bytes(of: folder + "/a.txt.gz", limit: 1_000_000) == text)
    }

    @Test("what grows beyond the limit is refused")
    func bomb() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try write(try gzipped([UInt8](repeating: 65, count: 5_000_000)), "a.txt.gz")
        let error = #expect(throws: IntakeError.self) { try FileSource.bytes(of: folder + "/a.txt.gz", limit: 100_000) }
        #expect(error?.code == .tooLarge)
    }

    @Test("a compressed file that is cut off is an error")
    func cut() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try write(try gzipped(Array("Die App ist gestört.".utf8)).dropLast(9), "a.txt.gz")
        let error = #expect(throws: IntakeError.self) { try FileSource.bytes(of: folder + "/a.txt.gz", limit: 1_000) }
        #expect(error?.code == .archive)
    }
}
