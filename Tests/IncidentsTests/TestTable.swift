import Foundation
import Testing

/// A table of test cases that lies beside the tests: lines of columns separated by tabs; lines that begin with `#` are
/// comments.
struct TestTable: Sendable {
    struct Row: Sendable, CustomTestStringConvertible {
        let line: Int
        let columns: [String]
        var testDescription: String { "\(line): \(columns[0])" }

        /// A column, or `nil` if the line has none there.
        subscript(column: Int) -> String? {
            column < columns.count && !columns[column].isEmpty ? columns[column] : nil
        }
    }

    let rows: [Row]

    /// Reads `name` in the folder of the file that asks.
    init(_ name: String, beside file: String = #filePath) {
        let text = (try? Self.text(name, beside: file)) ?? ""
        rows = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
            return Row(
                line: index + 1, columns: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            )
        }
    }

    /// The whole text of a file in the folder of the file that asks.
    static func text(_ name: String, beside file: String = #filePath) throws -> String {
        let url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(name)
        return try String(contentsOf: url, encoding: .utf8)
    }
}
