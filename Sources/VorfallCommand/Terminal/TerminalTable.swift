/// Rows for people. On a terminal columns side by side, cut to its width; elsewhere whole fields with tabs between, for
/// `cut` and `awk`.
///
///     var table = TerminalTable(["ID", "Title"], width: 40)
///     table.add(["3f2a91c0", "Hackerangriff auf eine Krankenkasse"])
///     print(table.text(style: .output), terminator: "")
struct TerminalTable {
    private let titles: [String]
    /// Columns that keep their width while others can be cut.
    private let rigid: Set<Int>
    /// Characters of a line; `nil` for fields with tabs.
    private let width: Int?
    private(set) var rows: [[String]] = []

    /// - Parameters:
    ///   - titles: of the columns; shown on a terminal only.
    ///   - rigid: places of the columns that are cut last.
    ///   - width: how many characters a line may have; `nil` for fields with tabs.
    init(_ titles: [String], rigid: Set<Int> = [0], width: Int?) {
        self.titles = titles
        self.rigid = rigid
        self.width = width
    }

    /// Adds a row with as many cells as there are columns.
    mutating func add(_ cells: [String]) {
        rows.append(
            cells.map { cell in
                String(Terminal.safe(cell).map { $0.isNewline || $0 == "\t" ? " " : $0 })
            })
    }

    /// All lines, each with its end.
    ///
    /// - Parameter indentation: how many spaces stand before each line on a terminal.
    func text(style: TerminalStyle, indentation: Int = 0) -> String {
        guard let width else { return rows.map { $0.joined(separator: "\t") + "\n" }.joined() }
        let widths = widths(within: width - indentation)
        func line(_ cells: [String]) -> String {
            var line = ""
            for (cell, width) in zip(cells, widths) {
                let shown = Self.cut(cell, to: width)
                line += shown + String(repeating: " ", count: width - shown.count + Self.gap)
            }
            line.removeLast(line.reversed().prefix { $0 == " " }.count)
            return line
        }
        let margin = String(repeating: " ", count: indentation)
        return ([style.bold(line(titles))] + rows.map(line)).map { margin + $0 + "\n" }.joined()
    }

    private static let gap = 2
    /// A column is not cut below this.
    private static let least = 4

    /// The widths of the columns: what their cells need, the widest cut first until a line fits.
    private func widths(within limit: Int) -> [Int] {
        var widths = titles.indices.map { column in
            (rows.map { $0[column].count } + [titles[column].count]).max() ?? 0
        }
        var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - limit
        for columns in [widths.indices.filter { !rigid.contains($0) }, Array(widths.indices)] {
            while excess > 0, let widest = columns.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.least {
                widths[widest] -= 1
                excess -= 1
            }
        }
        return widths
    }

    private static func cut(_ text: String, to width: Int) -> String {
        text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
    }
}
