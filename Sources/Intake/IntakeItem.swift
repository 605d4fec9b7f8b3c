/// An input that a source names.
public struct IntakeItem: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        /// A file, read when its turn comes; `.gz` and `.zst` are decompressed.
        case file(String)
        /// A page, with the charset that came with it.
        case page([UInt8], encoding: String?)
    }

    /// What names the input: a path, an address, or an archive's path with `#` and the record's offset.
    public let key: String
    /// What changes when the input does.
    public let fingerprint: String
    public let url: String?
    /// When it was fetched (ISO 8601), where known.
    public let fetched: String?
    public let content: Content

    public init(key: String, fingerprint: String, url: String? = nil, fetched: String? = nil, content: Content) {
        self.key = key
        self.fingerprint = fingerprint
        self.url = url
        self.fetched = fetched
        self.content = content
    }
}

/// What a source gives next.
public enum IntakeEvent: Sendable, Hashable {
    case item(IntakeItem)
    /// A part of the source that cannot be read; the source goes on behind it.
    case failure(key: String, fingerprint: String, error: IntakeError)
    /// An archive was read to its end.
    case finished(key: String, fingerprint: String)
}
