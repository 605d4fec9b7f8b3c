#if Serve
    import Foundation
    import HTTPTypes
    import Hummingbird
    import NIOCore
    import Vorfall

    /// JSON put together from parts that are JSON already, such as records as the store keeps them.
    enum JSONText {
        /// An object. Members without a value are left out.
        static func object(_ members: [(name: String, value: String?)]) -> String {
            "{"
                + members.compactMap { member in member.value.map { "\"\(member.name)\":\($0)" } }.joined(
                    separator: ",")
                + "}"
        }

        static func array(_ elements: [String]) -> String { "[" + elements.joined(separator: ",") + "]" }

        static func value(_ value: some Encodable) throws -> String { try JSONLine.string(value) }

        static func array(_ elements: [some Encodable]) throws -> String {
            array(try elements.map { try value($0) })
        }

        /// A text as JSON string (RFC 8259).
        static func string(_ text: String) -> String {
            var result = "\""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"": result += "\\\""
                case "\\": result += "\\\\"
                case "\n": result += "\\n"
                case "\r": result += "\\r"
                case "\t": result += "\\t"
                default:
                    if scalar.value < 0x20 {
                        let digits = String(scalar.value, radix: 16)
                        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    } else {
                        result.unicodeScalars.append(scalar)
                    }
                }
            }
            return result + "\""
        }
    }

    extension Response {
        /// An answer in JSON.
        static func json(_ text: String, headers: HTTPFields = [:]) -> Response {
            .text(text + "\n", mediaType: "application/json", headers: headers)
        }

        static func text(_ text: String, mediaType: String, headers: HTTPFields = [:]) -> Response {
            var headers = headers
            headers[.contentType] = mediaType
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        }
    }
#endif
