import Incidents

extension Feed {
    /// As JSON Feed 1.1. Each item's records stand whole in `_vorfall`, the name for foreign data that the
    /// specification allows.
    var json: JSON {
        get throws(ExportError) {
            var items: [JSON] = []
            for entry in entries { items.append(try Self.item(entry)) }
            return .object([
                "version": "https://jsonfeed.org/version/1.1", "title": .string(title), "feed_url": JSON(address),
                "language": "de",
                "authors": [.object(["name": "Vorfall"])], "items": .array(items),
            ])
        }
    }

    private static func item(_ entry: FeedEntry) throws(ExportError) -> JSON {
        var records: [JSON] = []
        for record in entry.records { records.append(try JSON(encoding: record)) }
        return .object([
            "id": .string(entry.id), "title": .string(entry.title), "content_text": .string(entry.text),
            "url": JSON(entry.addresses.first), "date_published": .string(entry.published.utc),
            "date_modified": .string(entry.updated.utc), "tags": JSON(entry.categories.map(\.term)),
            "_vorfall": .object(["records": .array(records)]),
        ])
    }
}
