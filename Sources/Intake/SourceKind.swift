/// What a source on the command line or in `pipeline.json` is.
public enum SourceKind: Sendable, Hashable {
    /// A file or folder.
    case path(String)
    /// A page at an address.
    case page(String)
    /// A feed or sitemap at an address; its pages are fetched.
    case feed(String)
    /// A feed or sitemap in a file; its pages are fetched.
    case feedFile(String)

    /// Tells sources apart by their spelling.
    ///
    /// `feed:` in front of an address or path says that it is a feed or sitemap. Without it an address is a page, and a
    /// path a file or folder, unless it ends in `.xml`, `.rss`, `.atom` or `feed.json`, or an address in `/feed` or
    /// `/rss`.
    public init(_ text: String) {
        let isFeed = text.hasPrefix("feed:")
        let rest = isFeed ? String(text.dropFirst(5)) : text
        let isAddress = rest.hasPrefix("http://") || rest.hasPrefix("https://")
        let path = rest.prefix { $0 != "?" && $0 != "#" }.lowercased()
        let endings = [".xml", ".rss", ".atom", "feed.json"] + (isAddress ? ["/feed", "/feed/", "/rss"] : [])
        let looksLikeFeed = endings.contains { path.hasSuffix($0) }
        switch (isAddress, isFeed || looksLikeFeed) {
        case (true, true): self = .feed(rest)
        case (true, false): self = .page(rest)
        case (false, true): self = .feedFile(rest)
        case (false, false): self = .path(rest)
        }
    }
}
