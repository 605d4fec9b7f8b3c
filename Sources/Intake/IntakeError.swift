/// Why an input could not be read.
public struct IntakeError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// A file or folder that is not there or may not be read.
        case unreadable
        /// A damaged part of an archive or compressed file.
        case archive
        /// A feed or sitemap that is none.
        case feed
        /// An address that gave no page: refused, unreachable, or with an error of the server.
        case fetch
        /// More bytes than allowed.
        case tooLarge
        /// A content encoding that the program does not know.
        case encoding
    }

    public let code: Code
    /// What was wrong, for people.
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(message) (\(code.rawValue))" }
}
