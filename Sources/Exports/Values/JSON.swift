import Foundation
import Incidents

/// A JSON value. Written with sorted keys, so that equal values give equal bytes.
package enum JSON: Sendable, Hashable {
    case object([String: JSON])
    case array([JSON])
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)

    /// An object without the members whose value is `nil`.
    static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
        var object: [String: JSON] = [:]
        for (key, value) in members { object[key] = value }
        return .object(object)
    }

    init(_ string: some StringProtocol) { self = .string(String(string)) }
    init?(_ string: String?) {
        guard let string else { return nil }
        self = .string(string)
    }
    init(_ strings: [String]) { self = .array(strings.map(JSON.string)) }

    /// The value's text; on several lines if `isPretty`.
    func text(isPretty: Bool = false) throws(ExportError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        do { return String(decoding: try encoder.encode(self), as: UTF8.self) } catch { throw .notWritable("\(error)") }
    }

    /// A value as JSON.
    init(encoding value: some Encodable) throws(ExportError) {
        do { self = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(value)) } catch {
            throw .notWritable("\(error)")
        }
    }

    /// The values that are neither arrays nor objects, each with its path: `affectedInsurers[].name`.
    var leaves: [(path: String, value: JSON)] {
        var leaves: [(path: String, value: JSON)] = []
        collect(at: "", into: &leaves)
        return leaves
    }

    private func collect(at path: String, into leaves: inout [(path: String, value: JSON)]) {
        switch self {
        case .object(let members):
            for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                value.collect(at: path.isEmpty ? key : path + "." + key, into: &leaves)
            }
        case .array(let values): for value in values { value.collect(at: path + "[]", into: &leaves) }
        default: leaves.append((path, self))
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSON: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // The commonest first: each miss costs an error.
        if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode(Int.self) {
            self = .integer(value)
        } else if let value = try? container.decode([String: JSON].self) {
            self = .object(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else {
            self = .boolean(try container.decode(Bool.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .object(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .boolean(let value): try container.encode(value)
        }
    }
}
