import Testing

@testable import VorfallCommand

@Suite("Tables of the terminal")
struct TerminalTableTests {
    private let plain = TerminalStyle(hasColours: false)

    private func table(width: Int?) -> TerminalTable {
        var table = TerminalTable(["ID", "Title", "Medium"], width: width)
        table.add(["3f2a91c0", "Hackerangriff auf eine Krankenkasse", "Havelwelle"])
        table.add(["12", "Störung", "–"])
        return table
    }

    @Test("are as wide as their cells where there is room")
    func whole() {
        #expect(
            table(width: 80).text(style: plain) == """
                ID        Title                                Medium
                3f2a91c0  Hackerangriff auf eine Krankenkasse  Havelwelle
                12        Störung                              –

                """)
    }

    @Test("fit the width, the widest column cut first, identifiers last", arguments: 20...60)
    func fit(width: Int) {
        let lines = table(width: width).text(style: plain).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width })
        #expect(lines[1].hasPrefix("3f2a91c0  Hac"))
        #expect(lines[1].contains("…") == (width < 57))
    }

    @Test("are fields with tabs, uncut and without titles, where there is no terminal")
    func fields() {
        #expect(
            table(width: nil).text(style: plain)
                == "3f2a91c0\tHackerangriff auf eine Krankenkasse\tHavelwelle\n12\tStörung\t–\n")
    }

    @Test("keep a row on one line and its control characters from the terminal")
    func control() {
        var table = TerminalTable(["Title"], width: 80)
        table.add(["a\tb\nc\u{1B}[31m\r\nd"])
        #expect(table.text(style: plain) == "Title\na b c\u{FFFD}[31m\u{FFFD} d\n")
    }

    @Test("set off their titles where there are colours")
    func colours() {
        #expect(table(width: 80).text(style: TerminalStyle(hasColours: true)).hasPrefix("\u{1B}[1mID"))
        #expect(!table(width: nil).text(style: TerminalStyle(hasColours: true)).contains("\u{1B}"))
    }
}
