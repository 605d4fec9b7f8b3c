#if Serve
    import Foundation
    import HTTPTypes
    import Hummingbird
    import Incidents
    import Store

    /// The parameters of an address, checked. Each wrong one is a ``Problem`` that names it.
    struct Query: Sendable {
        private var values: [String: String] = [:]

        /// - Parameter allowed: the names that the route knows.
        init(_ request: Request, allowed: [String]) throws(Problem) {
            for (name, value) in try FormEncoding.pairs(of: request.uri.query ?? "", in: "the query") {
                guard allowed.contains(name) else {
                    let known = allowed.isEmpty ? "there are none" : "known are \(allowed.joined(separator: ", "))"
                    throw .badRequest("unknown parameter \(name); \(known)")
                }
                guard values.updateValue(value, forKey: name) == nil else {
                    throw .badRequest("\(name): must be given once")
                }
            }
        }

        subscript(name: String) -> String? { values[name] }

        func integer(_ name: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
            guard let text = values[name] else { return nil }
            guard let number = Int(text), range.contains(number) else {
                throw .badRequest("\(name): must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            }
            return number
        }

        func boolean(_ name: String) throws(Problem) -> Bool? {
            switch values[name] {
            case nil: return nil
            case "true": return true
            case "false": return false
            default: throw .badRequest("\(name): must be true or false")
            }
        }

        func choice<Value: RawRepresentable & CaseIterable>(
            _ name: String, of type: Value.Type = Value.self
        ) throws(Problem) -> Value? where Value.RawValue == String {
            guard let text = values[name] else { return nil }
            guard let value = Value(rawValue: text) else {
                throw .badRequest("\(name): must be one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return value
        }

        /// A year, a month or a day.
        func day(_ name: String) throws(Problem) -> String? {
            guard let text = values[name] else { return nil }
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            let lengths = [4, 2, 2].prefix(parts.count)
            let isDay =
                parts.count <= 3
                && zip(parts, lengths).allSatisfy { part, length in
                    part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                }
            guard isDay else { throw .badRequest("\(name): must be YYYY, YYYY-MM or YYYY-MM-DD") }
            return text
        }

        func cursor() throws(Problem) -> Cursor? {
            guard let text = values["cursor"] else { return nil }
            guard let cursor = Cursor(text: text) else {
                throw .badRequest("cursor: must be one that a list gave as next")
            }
            return cursor
        }

        /// How much a part of a list may hold.
        func limit() throws(Problem) -> Int { try integer("limit", in: 1...200) ?? 50 }

        /// The names that ``incidentFilter()`` reads.
        static let incidentNames = ["insurer", "service", "kind", "dataLeak", "since", "until"]

        func incidentFilter() throws(Problem) -> IncidentFilter {
            IncidentFilter(
                insurer: values["insurer"], service: values["service"], kind: try choice("kind"),
                dataLeak: try choice("dataLeak"), since: try day("since"), until: try day("until"))
        }

        /// The address of a list's next part, with the same parameters.
        func address(path: String, cursor: String) -> String {
            let pairs = values.filter { $0.key != "cursor" }.sorted { $0.key < $1.key } + [("cursor", cursor)]
            return path + "?" + pairs.map { $0.0 + "=" + Self.encoded($0.1) }.joined(separator: "&")
        }

        private static func encoded(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "-._~"))) ?? ""
        }
    }

    extension Response {
        /// A part of a list in JSON, with a link to the next (RFC 8288).
        static func list(
            _ members: [(name: String, value: String?)], next: Cursor?, query: Query, path: String
        ) -> Response {
            guard let next else { return .json(JSONText.object(members)) }
            let address = query.address(path: path, cursor: next.text)
            return .json(
                JSONText.object(members + [("next", JSONText.string(address))]),
                headers: [.link: "<\(address)>; rel=\"next\""])
        }
    }
#endif
