import Incidents

extension IncidentRecord {
    /// A heading for people: the article's title for the incident that it is about; for one that it recalls, or without
    /// a title, kinds and organisation.
    var heading: String {
        let title = article.title.flatMap { $0.isEmpty ? nil : $0 }
        if let title, standing == .current { return title }
        let parts = [kinds.map(\.rawValue).joined(separator: ", "), organisation?.name].compactMap { $0 }.joined(
            separator: ": ")
        return title.map { parts + " (recalled in „\($0)“)" } ?? parts
    }

    /// The article's title, or the record's heading if it has none.
    var articleTitle: String { article.title.flatMap { $0.isEmpty ? nil : $0 } ?? heading }

    /// Where the article can be read: its canonical address, and that under which it was found if it is another.
    var addresses: [String] {
        let found = article.url == article.canonicalURL ? nil : article.url
        return [article.canonicalURL, found].compactMap { $0 }
    }

    /// The first of ``addresses``.
    var address: String? { addresses.first }

    /// When the article was published, or else changed or fetched; 1970 if nothing is known.
    var published: Timestamp {
        Timestamp(article.published?.value) ?? Timestamp(article.modified) ?? Timestamp(article.fetched)
            ?? Timestamp(seconds: 0)
    }

    /// The latest of the times at which the article was published, changed and fetched.
    var modified: Timestamp {
        [Timestamp(article.modified), Timestamp(article.fetched)].compactMap { $0 }.reduce(published, max)
    }

    /// What is said of the record and its article as such, one fact a line: what has no evidence in the text.
    var particulars: String {
        var lines = [
            "record: \(id); schema version \(schemaVersion); standing \(standing.rawValue); confidence \(confidence)",
            "kinds: " + kinds.map(\.rawValue).joined(separator: ", "),
            "article: " + [article.id, article.publisher, article.title].compactMap { $0 }.joined(separator: "; "),
            "text: SHA-256 \(article.contentHash); similarity \(article.similarityHash.hexadecimal)",
            "made by: program \(provenance.program); lexicon \(provenance.lexicon)",
            "configuration: \(provenance.configuration)",
        ]
        for (name, value) in [
            ("url", article.url), ("canonical url", article.canonicalURL), ("language", article.language),
            ("modified", article.modified), ("fetched", article.fetched),
            ("published", article.published.map { "\($0.value) (\($0.granularity), by \($0.origin))" }),
            ("authors", article.authors.isEmpty ? nil : article.authors.joined(separator: ", ")),
        ] {
            if let value { lines.append(name + ": " + value) }
        }
        for (path, reason) in absent.sorted(by: { $0.key < $1.key }) {
            lines.append("absent: \(path) (\(reason.rawValue))")
        }
        lines += (corrections ?? []).map { "corrected by hand: " + $0.note }
        return lines.joined(separator: "\n")
    }

    /// Kinds that somebody says it is, neither denied nor only possible.
    var toldKinds: [IncidentKind] {
        kinds.filter { kind in
            let said = kindStatements.filter { $0.value == kind.rawValue }
            return said.isEmpty || said.contains { $0.modality.isTold }
        }
    }
}
