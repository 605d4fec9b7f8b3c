import Foundation
import Testing

@Suite("Documents")
struct DocumentTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)

    private static let names =
        ["README.md", "CHANGELOG.md", "SECURITY.md", "corpus/README.md"]
        + (FileManager.default.enumerator(atPath: root + "docs")?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }

    @Test("have links that lead to files of the repository", arguments: names)
    func links(name: String) throws {
        let text = try String(contentsOfFile: Self.root + name, encoding: .utf8)
        let folder = (Self.root + name as NSString).deletingLastPathComponent
        for part in text.components(separatedBy: "](").dropFirst() {
            let target = part.prefix { $0 != ")" && $0 != "#" }
            guard !target.isEmpty, !target.contains("://") else { continue }
            #expect(FileManager.default.fileExists(atPath: folder + "/" + target), "\(target)")
        }
    }

    @Test("are there for analyst, operator and integrator")
    func readers() throws {
        let readme = try String(contentsOfFile: Self.root + "README.md", encoding: .utf8)
        for name in ["analyst", "operator", "integrator"] { #expect(readme.contains("(docs/\(name).md)")) }
    }
}
