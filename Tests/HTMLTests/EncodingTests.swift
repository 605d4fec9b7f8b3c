import Testing

@testable import HTML

@Suite("Encodings of pages")
struct EncodingTests {
    /// A page and the text that its paragraph must have.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
        var hint: String?
        let text: String
    }

    static let cases = [
        Case(
            testDescription: "UTF-8 without a label", bytes: Array("<p>Kasse für Köln</p>".utf8), text: "Kasse für Köln"
        ),
        Case(
            testDescription: "UTF-8 with a byte order mark", bytes: [0xEF, 0xBB, 0xBF] + Array("<p>Köln</p>".utf8),
            text: "Köln"),
        Case(testDescription: "windows-1252 without a label", bytes: latin("<p>K\u{F6}ln</p>"), text: "Köln"),
        Case(
            testDescription: "windows-1252 by its meta element",
            bytes: latin("<meta charset=iso-8859-1><p>K\u{F6}ln") + [0x80] + latin("</p>"), text: "Köln€"),
        Case(
            testDescription: "UTF-8 that calls itself latin1",
            bytes: Array("<meta charset=iso-8859-1><p>Köln</p>".utf8),
            text: "Köln"),
        Case(
            testDescription: "the charset of the HTTP header", bytes: [0x3C, 0x70, 0x3E, 0xB1], hint: "iso-8859-2",
            text: "ą"),
        Case(
            testDescription: "UTF-16 with a byte order mark", bytes: [0xFF, 0xFE] + wide("<p>Köln</p>"), text: "Köln"),
        Case(testDescription: "UTF-16 without one", bytes: wide("<p>Köln</p>"), text: "Köln"),
        Case(
            testDescription: "UTF-8 cut inside of a character",
            bytes: Array("<meta charset=utf-8><p>Köln für Köln f".utf8) + [0xC3], text: "Köln für Köln f\u{FFFD}"),
        Case(testDescription: "NUL bytes in the text", bytes: Array("<p>Köln\u{0}Bonn</p>".utf8), text: "Köln Bonn"),
    ]

    @Test("A page's text is read in its encoding", arguments: cases)
    func reads(_ page: Case) {
        #expect(PageParser.parse(page.bytes, encodingHint: page.hint).paragraphs == [page.text])
    }

    private static func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

    private static func wide(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
}

extension Page {
    /// The text of each paragraph, without white space around it.
    var paragraphs: [String] {
        nodes.indices.filter { nodes[$0].tag == .p }.map { text(of: $0).split(separator: " ").joined(separator: " ") }
    }

    init(_ markup: String) { self = PageParser.parse(Array(markup.utf8), encodingHint: nil) }

    /// All text outside of scripts.
    var visibleText: String {
        var text = ""
        for node in nodes where node.tag == .text && nodes[Int(node.parent)].tag != .script {
            text += String(decoding: buffer[Int(node.range.lowerBound)..<Int(node.range.upperBound)], as: UTF8.self)
        }
        return text
    }
}
