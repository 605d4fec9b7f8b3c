import HTML

/// Finds the article of a page.
public struct ArticleExtractor: Sendable {
    public init() {}
}
