import CZstd
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

    @Test("links out of a folder and what is no file are left out")
    func links() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try write([65], "in/a.html")
        try write([65], "out/b.html")
        for (link, target) in [("c.html", "a.html"), ("d.html", "../out/b.html"), ("e.html", "none.html")] {
            try FileManager.default.createSymbolicLink(atPath: folder + "/in/" + link, withDestinationPath: target)
        }
        #expect(mkfifo(folder + "/in/f.html", 0o600) == 0)
        #expect(FileSource(path: folder + "/in").names.map { $0.suffix(6) } == ["a.html", "c.html"])
    }

    @Test("compressed files are read")
    func compressed() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = Array(String(repeating: "Die App ist gestört. ", count: 20_000).utf8)
        try write(try gzipped(text), "a.txt.gz")
        #expect(try FileSource.bytes(of: folder + "/a.txt.gz", limit: 1_000_000) == text)
    }

    @Test("Zstandard files are read, of one frame and of several")
    func zstandard() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = Array(String(repeating: "Die App ist gestört. ", count: 20_000).utf8)
        try write(zstandard(text) + zstandard(text), "a.txt.zst")
        #expect(try FileSource.bytes(of: folder + "/a.txt.zst", limit: 2_000_000) == text + text)
    }

    @Test(
        "Zstandard data that is damaged, cut off or too large is refused",
        arguments: [(20, IntakeError.Code.archive, 1_000_000), (0, .tooLarge, 100_000)])
    func badZstandard(missing: Int, code: IntakeError.Code, limit: Int) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = Array(String(repeating: "Die App ist gestört. ", count: 20_000).utf8)
        try write(zstandard(text).dropLast(missing), "a.txt.zst")
        let error = #expect(throws: IntakeError.self) { try FileSource.bytes(of: folder + "/a.txt.zst", limit: limit) }
        #expect(error?.code == code)
        try write(zstandard(text).enumerated().map { $0 == 9 ? ~$1 : $1 }, "b.txt.zst")
        #expect(throws: IntakeError.self) { try FileSource.bytes(of: folder + "/b.txt.zst", limit: 1_000_000) }
    }

    @Test("a folder's files are named as the folder was")
    func names() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try write([65], "a/b.html")
        #expect(FileSource(path: folder + "/a/").names == [folder + "/a/b.html"])
        #expect(FileSource(path: folder + "/none.html").names == [folder + "/none.html"])
    }

    private func zstandard(_ bytes: [UInt8]) -> [UInt8] {
        var frame = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
        let count = ZSTD_compress(&frame, frame.count, bytes, bytes.count, 3)
        return Array(frame.prefix(count))
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
