import Articles
import Dates
import Entities
import German

@testable import Incidents

/// Runs the stages over a text as the pipeline does.
enum Reports {
    private static let articles = ArticleExtractor()
    private static let entities = EntityTagger()
    private static let dates = DateTagger()
    private static let extractor = IncidentExtractor()

    /// All that might be an incident of a text, whether likely or not.
    static func assessments(of text: String, published: String = "2024-03-15") throws -> [IncidentExtractor.Assessment]
    {
        let article = try articles.article(fromText: text, url: nil, published: published)
        let tokens = TokenizedText(article.text)
        return extractor.assessments(
            of: article, text: tokens, mentions: entities.mentions(in: tokens, published: published),
            times: dates.expressions(in: tokens, published: published))
    }

    /// The record of the first incident of a text.
    static func first(of text: String, published: String = "2024-03-15") throws -> IncidentRecord? {
        try assessments(of: text, published: published).first?.record
    }

    /// How a text is read, clause by clause.
    static func trace(of text: String, published: String = "2024-03-15") throws -> ReportTrace {
        let article = try articles.article(fromText: text, url: nil, published: published)
        let tokens = TokenizedText(article.text)
        return extractor.trace(
            of: article, text: tokens, mentions: entities.mentions(in: tokens, published: published),
            times: dates.expressions(in: tokens, published: published))
    }
}
