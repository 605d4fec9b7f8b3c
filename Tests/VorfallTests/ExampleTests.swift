import Foundation
import Testing
import Vorfall

/// The example of the README and of the library's documentation, in a function that gives what it prints.
private enum Example {
    static func lines(of bytes: [UInt8]) throws -> [String] {
        var lines: [String] = []
        func print(_ name: String, _ insurers: [String]) { lines.append("\(name) \(insurers)") }
        // example begins
        let pipeline = try Pipeline()
        let page = PipelineInput(page: bytes, url: "https://www.example.org/bericht.html")
        for record in try pipeline.records(from: page) {
            print(record.organisation?.name ?? "?", record.affectedInsurers.map(\.name))
        }
        // example ends
        return lines
    }
}

@Suite("Example of the documentation")
struct ExampleTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)

    @Test("gives the insurer that a page calls affected")
    func result() throws {
        let page = """
            <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Cyberangriff auf Bitmarck</title>
            <meta property="article:published_time" content="2023-04-27T09:00:00+02:00"></head><body><article>
            <h1>Cyberangriff auf Bitmarck</h1>
            <p>Der IT-Dienstleister Bitmarck ist Opfer eines Cyberangriffs geworden. Das teilte das Unternehmen mit.</p>
            <p>Seit Dienstag ist deshalb die App der hkk Krankenkasse gestört, Versicherte erreichen sie nicht.</p>
            </article></body></html>
            """
        let lines = try Example.lines(of: Array(page.utf8))
        #expect(lines.count == 1)
        #expect(lines.first?.lowercased().contains("bitmarck") == true)
        #expect(lines.first?.contains("hkk") == true)
    }

    @Test("is the code of this test", arguments: ["README.md", "Sources/Vorfall/Vorfall.docc/Vorfall.md"])
    func sameCode(file: String) throws {
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        let begin = try #require(source.range(of: "// example begins\n"))
        let end = try #require(source.range(of: "        // example ends", range: begin.upperBound..<source.endIndex))
        let code = source[begin.upperBound..<end.lowerBound].split(separator: "\n").map { $0.dropFirst(8) }
            .joined(separator: "\n")
        let text = try String(contentsOfFile: Self.root + file, encoding: .utf8)
        #expect(text.contains("```swift\nimport Vorfall\n\n\(code)\n```"))
    }
}
