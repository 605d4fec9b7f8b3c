import Foundation

/// What changed in an article's records from one version to the next.
///
/// Values are compared by content. Where they stand in the text (evidence) is left out, because every edit moves it; so
/// are the article's reference, the provenance and confidences.
package enum RecordDiff {
    /// A change of one field of a record, or of the whole record (field `*`).
    package struct Change: Sendable, Hashable {
        package enum Kind: String, Sendable { case added, removed, changed }
        package let record: String
        package let field: String
        package let kind: Kind
        /// JSON of the field; `nil` where it was not there.
        package let before: String?
        package let after: String?
    }

    /// The changes, by record and field.
    ///
    /// - Parameters:
    ///   - old: JSON of the earlier records by their ids.
    ///   - new: JSON of the later ones.
    package static func changes(from old: [String: String], to new: [String: String]) throws -> [Change] {
        var changes: [Change] = []
        for id in Set(old.keys).union(new.keys).sorted() {
            switch (old[id], new[id]) {
            case (let before?, nil):
                changes.append(Change(record: id, field: "*", kind: .removed, before: before, after: nil))
            case (nil, let after?):
                changes.append(Change(record: id, field: "*", kind: .added, before: nil, after: after))
            case (let before?, let after?):
                changes += try fieldChanges(of: id, try fields(of: before), try fields(of: after))
            case (nil, nil): break
            }
        }
        return changes
    }

    private static func fieldChanges(
        of record: String, _ old: [String: String], _ new: [String: String]
    ) throws -> [Change] {
        Set(old.keys).union(new.keys).sorted().compactMap { field in
            let (before, after) = (old[field], new[field])
            guard before != after else { return nil }
            let kind: Change.Kind = before == nil ? .added : after == nil ? .removed : .changed
            return Change(record: record, field: field, kind: kind, before: before, after: after)
        }
    }

    private static let passedOver: Set<String> = ["article", "provenance", "confidence", "evidence"]

    /// The JSON of each field that is compared.
    private static func fields(of json: String) throws -> [String: String] {
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
        var fields: [String: String] = [:]
        for (key, value) in object where !passedOver.contains(key) {
            let data = try JSONSerialization.data(
                withJSONObject: content(of: value), options: [.sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes])
            fields[key] = String(decoding: data, as: UTF8.self)
        }
        return fields
    }

    private static func content(of value: Any) -> Any {
        if let list = value as? [Any] { return list.map(content) }
        guard let object = value as? [String: Any] else { return value }
        return object.filter { !passedOver.contains($0.key) }.mapValues(content)
    }
}
