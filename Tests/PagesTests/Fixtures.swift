import Articles
import Vorfall

@testable import Incidents
@testable import Pages

/// Reports of one invented incident, read as the pipeline reads them.
enum Fixtures {
    static let first = """
        Hackerangriff auf Krankenkassen

        Seit Dienstag ist die App der Barmer nach einem Hackerangriff gestört. Auch die Website der hkk ist seit \
        Mittwoch nicht erreichbar. Daten seien nicht abgeflossen, sagte ein Sprecher der Barmer. Die SBK nutzt ein \
        anderes Rechenzentrum und ist nicht betroffen.
        """
    static let second = """
        Nach Hackerangriff: Daten doch gestohlen

        Seit Dienstag ist die App der Barmer nach einem Hackerangriff gestört. Die Angreifer haben Daten von rund 300 \
        Versicherten gestohlen. Auch die App der SBK ist seit Freitag gestört. Die Website der hkk ist seit Donnerstag \
        wieder erreichbar.
        """
    /// A headline and a name that try to break out.
    static let hostile = """
        <script>alert("x")</script> & 'Angriff' auf die Barmer

        Seit Dienstag ist die App der Barmer nach einem Hackerangriff gestört. "onmouseover=alert(1) <b>fett</b>
        """

    /// Made once: loading the lexicon takes long without optimisation.
    static let pipeline = Result { try Pipeline() }

    static func analysis(_ text: String, published: String = "2023-04-27", number: Int = 1) throws -> Analysis {
        let pipeline = try pipeline.get()
        var article = try pipeline.article(
            from: PipelineInput(text: text, url: "https://a.example/\(number)", published: published))
        article.publisher = "Blatt \(number)"
        return pipeline.analysis(of: article)
    }

    static func explanation(_ text: String, published: String = "2023-04-27", number: Int = 1) throws -> Explanation {
        let analysis = try analysis(text, published: published, number: number)
        return Explanation(analysis: analysis, records: try pipeline.get().records(of: analysis))
    }

    static func records() throws -> [IncidentRecord] {
        try explanation(first, number: 1).records + explanation(second, published: "2023-04-29", number: 2).records
    }

    static func frame(_ language: Language, isWritable: Bool = true) -> PageFrame {
        PageFrame(language: language, path: "/x?y=1&z=2", isWritable: isWritable)
    }

    /// Every page, by its name.
    static func pages(_ language: Language) throws -> [String: String] {
        let explanation = try explanation(hostile)
        let records = try records()
        let stories = StoryBuilder().stories(of: records)
        let frame = frame(language)
        let insurer = Correction.Insurer(id: "barmer", name: "BARMER <&>", ik: "104940005", kind: "statutory")
        let correction = Correction(
            field: .dataLeak, action: .change, value: "denied", before: "confirmed", reason: "<i>gelesen</i>",
            by: "A & B", at: "2024-01-01T00:00:00Z")
        let decisions = [
            ArticlePage.Decision(id: 1, correction: correction, isUnmatched: true, withdrawnBy: nil),
            ArticlePage.Decision(id: 2, correction: correction, isUnmatched: false, withdrawnBy: "C"),
        ]
        var pages = [
            "article": ArticlePage(explanation, version: 2, decisions: decisions, insurers: [insurer]).html(in: frame),
            "standalone": ArticlePage(explanation).standaloneHTML(language: language),
            "incidents": IncidentsPage(stories, next: "/?cursor=x&a=b", insurers: [insurer]).html(in: frame),
            "insurer": InsurerPage(insurer, stories: stories).html(in: frame),
            "search": SearchPage(
                query: "\"><script>", hits: [.init(article: "a/b", title: nil, published: "2023", publisher: "<x>")]
            ).html(in: frame),
            "queue": QueuePage([
                .init(
                    article: "a", title: "<b>", published: nil, standing: .background, insurer: nil, confidence: 0.5,
                    evidence: Evidence(block: 0, start: 1, end: 4, exact: "<u>"))
            ]).html(in: frame),
            "notFound": ProblemPage.notFound.html(in: frame),
            "badRequest": ProblemPage.badRequest("<p>").html(in: frame),
        ]
        pages["incident"] = stories.first.map { IncidentPage($0, records: records).html(in: frame) }
        return pages
    }
}
