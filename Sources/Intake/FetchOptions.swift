import Foundation

/// How pages are fetched.
public struct FetchOptions: Sendable, Hashable {
    /// How the program names itself to servers.
    public var userAgent: String
    /// The least time between two requests to a host, in seconds.
    public var delay: Double
    /// The most requests to a host at a time.
    public var perHost: Int
    /// The longest time for one request with its body, in seconds.
    public var seconds: Double
    /// How often a request is tried again after 429, 5xx or a broken connection.
    public var retries: Int
    /// The first pause before a request is tried again, in seconds; it doubles each time.
    public var backoff = 1.0
    /// The longest pause that a server may ask for, in seconds.
    public var longestPause = 120.0
    /// The most redirects that are followed.
    public var redirects = 5
    /// The largest body, in bytes, before and after decompression.
    public var pageLimit: Int
    /// Whether addresses of private networks are fetched.
    public var allowPrivate: Bool

    public init(
        userAgent: String, delay: Double, perHost: Int, seconds: Double, retries: Int, pageLimit: Int,
        allowPrivate: Bool
    ) {
        self.userAgent = userAgent
        self.delay = delay
        self.perHost = perHost
        self.seconds = seconds
        self.retries = retries
        self.pageLimit = pageLimit
        self.allowPrivate = allowPrivate
    }

    /// The program's name as robots.txt files write it.
    var product: String { String(userAgent.prefix { $0 != "/" && $0 != " " }) }
}

/// What a server answered.
public struct FetchAnswer: Sendable, Hashable {
    /// The address behind all redirects.
    public let url: String
    public let body: [UInt8]
    public let contentType: String?
    /// `etag:…` or `modified:…`, by which a later request can ask whether the page changed; else `hash:…` of the body.
    public let fingerprint: String
    /// Whether the page is as it was when it had the known fingerprint; then there is no body.
    public let isUnchanged: Bool

    /// Whether the content type is that of a page.
    public var isPage: Bool { HTTPBody.isPage(contentType) }
    /// The charset of the content type.
    public var charset: String? { HTTPBody.charset(of: contentType) }

    /// FNV-1a, 64 bits: tells changed bodies, not forged ones.
    static func hash(of body: [UInt8]) -> String {
        String(body.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
    }
}

/// The pause that a server asks for (RFC 9110, 10.2.3): seconds, or a date.
enum RetryAfter {
    /// - Returns: seconds from now; `nil` if the field says nothing.
    static func seconds(_ field: String?, now: Date = .now) -> Double? {
        guard let field else { return nil }
        if let seconds = Double(field) { return max(0, seconds) }
        let iso = FeedDate.iso8601(field)
        guard iso != field, let date = try? Date(iso, strategy: .iso8601) else { return nil }
        return max(0, date.timeIntervalSince(now))
    }
}
