#if Serve
    import Foundation

    /// Names and values as addresses and forms write them (`application/x-www-form-urlencoded`, WHATWG URL).
    enum FormEncoding {
        /// The pairs in their order; a name without `=` has the empty value.
        ///
        /// - Parameter place: what holds the text, for the message.
        /// - Throws: ``Problem`` if a part is no percent-encoded UTF-8 or holds a zero.
        static func pairs(
            of text: some StringProtocol, in place: String
        ) throws(Problem) -> [(name: String, value: String)] {
            var pairs: [(name: String, value: String)] = []
            for pair in text.split(separator: "&") {
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard let name = decoded(parts[0]), let value = decoded(parts.count > 1 ? parts[1] : "") else {
                    throw .badRequest("\(place) is no percent-encoded UTF-8")
                }
                pairs.append((name, value))
            }
            return pairs
        }

        /// `+` is a space.
        private static func decoded(_ text: some StringProtocol) -> String? {
            let spaced = String(text).replacing("+", with: " ")
            guard let decoded = spaced.removingPercentEncoding, !decoded.utf8.contains(0) else {
                return nil
            }
            return decoded
        }
    }
#endif
