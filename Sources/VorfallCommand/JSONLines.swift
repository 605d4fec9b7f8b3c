import Foundation
import Vorfall

/// Files of JSON Lines, such as `vorfall extract` writes.
enum JSONLines {
    /// The values of a file, or of standard input for `-`.
    ///
    /// - Parameter fail: takes what is wrong with a line, with the file's name and the line's number from 1; the other
    ///   lines are still read.
    static func values<Value: Decodable>(of path: String, fail: (String) -> Void) -> [Value] {
        let data: Data
        if path == "-" {
            data = FileHandle.standardInput.readDataToEndOfFile()
        } else if let contents = FileManager.default.contents(atPath: path) {
            data = contents
        } else {
            fail("\(path): cannot be read")
            return []
        }
        var values: [Value] = []
        let decoder = JSONDecoder()
        for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            do {
                values.append(try decoder.decode(Value.self, from: line))
            } catch {
                fail("\(path):\(number + 1): is no \(Value.self): \(reason(error))")
            }
        }
        return values
    }

    /// Writes values to standard output, one a line.
    static func write(_ values: [some Encodable]) throws {
        for value in values { print(try JSONLine.string(value)) }
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "\(key.stringValue) is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
        default: "not JSON, or a value that the schema does not allow"
        }
    }
}
