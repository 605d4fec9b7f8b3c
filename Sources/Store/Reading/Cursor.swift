import Foundation

/// A place in a list, from which its next part is read.
///
/// It names the last value that was given, not how many there were, so that values that come or go between two readings
/// neither repeat nor hide others.
public struct Cursor: Sendable, Hashable {
    /// What the list is sorted by; of the last value that was given.
    package let key: String
    /// Identifier of that value.
    package let id: String

    package init(key: String, id: String) {
        self.key = key
        self.id = id
    }

    /// Reads a cursor that was written as ``text``; `nil` for anything else.
    public init?(text: String) {
        let base = text.replacing("-", with: "+").replacing("_", with: "/")
        let padded = base + String(repeating: "=", count: (4 - base.utf8.count % 4) % 4)
        guard text.utf8.count <= 1_000, let data = Data(base64Encoded: padded),
            let plain = String(validating: data, as: UTF8.self), !plain.contains("\0")
        else { return nil }
        let parts = plain.split(separator: "\n", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        self.init(key: String(parts[0]), id: String(parts[1]))
    }

    /// The cursor as letters, digits, `-` and `_`, for addresses.
    public var text: String {
        Data((key + "\n" + id).utf8).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}

/// A part of a list.
public struct ListPart<Element: Sendable>: Sendable {
    public let elements: [Element]
    /// Where the list goes on; `nil` at its end.
    public let next: Cursor?

    /// Takes one element more than the part may have as the sign that the list goes on.
    init(_ found: [Element], limit: Int, cursor: (Element) -> Cursor) {
        elements = Array(found.prefix(limit))
        next = found.count > limit ? elements.last.map(cursor) : nil
    }

    /// Joins parts of a list to one that holds up to `limit` elements.
    ///
    /// - Parameter part: gives the part behind a cursor, with at most so many elements.
    package init(limit: Int, _ part: (_ cursor: Cursor?, _ limit: Int) throws -> ListPart) rethrows {
        var elements: [Element] = []
        var cursor: Cursor?
        repeat {
            let found = try part(cursor, min(500, limit - elements.count))
            elements += found.elements
            cursor = found.next
        } while cursor != nil && elements.count < limit
        self.elements = elements
        next = cursor
    }
}
