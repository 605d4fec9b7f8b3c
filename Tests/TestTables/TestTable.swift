import Foundation

/// A table of test cases that lies beside the tests: lines of columns separated by tabs; lines that begin with `#` are
/// comments.
package struct TestTable: Sendable {
    package struct Row: Sendable, CustomStringConvertible {
        package let line: Int
        package let columns: [String]
        package var description: String { "\(line): \(columns[0])" }

        /// A column, or `nil` if the line has none there.
        package subscript(column: Int) -> String? {
            column < columns.count && !columns[column].isEmpty ? columns[column] : nil
        }
    }

    package let rows: [Row]

    /// Reads `name` in the folder of the file that asks.
    ///
    /// Of a table that cannot be read the tests would have no case, and pass: it ends them instead.
    package init(_ name: String, beside file: String = #filePath) {
        let text: String
        do { text = try Self.text(name, beside: file) } catch { preconditionFailure("\(name): \(error)") }
        rows = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
            return Row(
                line: index + 1, columns: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            )
        }
    }

    /// The whole text of a file in the folder of the file that asks.
    package static func text(_ name: String, beside file: String = #filePath) throws -> String {
        let url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(name)
        return try String(contentsOf: url, encoding: .utf8)
    }
}
