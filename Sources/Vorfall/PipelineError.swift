import Articles

/// Why an input gave no answer. The codes are those of the worker protocol.
public struct PipelineError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Codable { case tooLarge, timeout, notText, noArticle, badRequest }
    public let code: Code
    /// What was wrong, for people.
    public let message: String

    public init(code: Code, message: String) {
        self.code = code
        self.message = message
    }

    init(_ error: ArticleError) {
        switch error {
        case .tooLarge: code = .tooLarge
        case .notText: code = .notText
        case .noArticle: code = .noArticle
        }
        message = "\(error)"
    }

    public var description: String { "\(message) (\(code.rawValue))" }
}
