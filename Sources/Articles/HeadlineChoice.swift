import HTML

/// Finds a page's headline among what names it: JSON-LD, the visible headings, `og:title` and the document's title.
///
/// Order of trust:
/// 1. JSON-LD `headline`, unless it is cut short, or only the document's title repeats it while the visible heading and
///    `og:title` agree on another one (then it is written for search engines);
/// 2. the visible heading that agrees with one of the others;
/// 3. `og:title`, `twitter:title`, a single visible heading, the document's title; without the name of the site.
///
/// The kicker is what the visible heading says before the headline, or the text of a heading's part of its own.
struct HeadlineChoice {
    private(set) var title: String?
    private(set) var kicker: String?
    /// Node of the visible heading; -1 without any.
    private(set) var node = -1

    /// A heading of the page.
    struct Heading {
        let node: Int
        let text: String
    }

    /// What the page declares as its title; site names are cut off.
    struct Declared {
        let headline: String?
        let openGraph: String?
        let twitter: String?
        let document: String?

        var all: [String] { [headline, openGraph, twitter, document].compactMap { $0 } }
    }

    init(headings: [Heading], declared: Declared) {
        let keys = declared.all.map { LetterText.letters($0) }
        let agreeing = headings.first { heading in
            let key = LetterText.letters(heading.text)
            return key.count >= 8 && keys.contains { Self.contains($0, key) || Self.contains(key, $0) }
        }
        let visible = agreeing ?? headings.first { $0.text.count >= 12 }
        if let visible, agreeing != nil || headings.count == 1 || keys.isEmpty { node = visible.node }
        title = Self.trusted(declared, visible: visible?.text) ?? Self.complete(agreeing?.text, declared)
        if title == nil, node >= 0 { title = visible?.text }
        title = title ?? declared.openGraph ?? declared.twitter ?? declared.document
        findKicker(in: visible?.text)
    }

    /// The JSON-LD headline where it is the page's own.
    private static func trusted(_ declared: Declared, visible: String?) -> String? {
        guard let headline = declared.headline, headline.count >= 4, !headline.hasSuffix("…"),
            !headline.hasSuffix("...")
        else {
            return nil
        }
        let key = LetterText.letters(headline)
        guard let visible, let openGraph = declared.openGraph, let document = declared.document else { return headline }
        let shown = LetterText.letters(visible)
        let isForSearch = shown == LetterText.letters(openGraph) && shown != key && key == LetterText.letters(document)
        return isForSearch ? nil : headline
    }

    /// The visible heading, with the marks between kicker and headline where `og:title` has them.
    private static func complete(_ heading: String?, _ declared: Declared) -> String? {
        guard let heading else { return nil }
        let key = LetterText.letters(heading)
        if let twin = declared.all.first(where: { LetterText.letters($0) == key }) { return twin }
        // A heading that begins with the kicker: the declared title is its end.
        let end = declared.all.first { title in
            let letters = LetterText.letters(title)
            return letters.count >= 12 && key.count > letters.count + 4
                && key.suffix(letters.count).elementsEqual(letters)
        }
        return end ?? heading
    }

    private mutating func findKicker(in heading: String?) {
        guard let heading, let title else { return }
        if heading.count > title.count + 2, heading.hasSuffix(title) {
            kicker = String(heading.dropLast(title.count)).trimmed(of: " :–|-")
        } else if let colon = title.range(of: ": "), title.count > heading.count + 2, title.hasSuffix(heading),
            title[colon.upperBound...].count == heading.count
        {
            kicker = String(title[..<colon.lowerBound])
        }
        if kicker?.isEmpty == true { kicker = nil }
    }

    private static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        guard short.count >= 8, long.count >= short.count else { return false }
        return long.prefix(short.count).elementsEqual(short) || long.suffix(short.count).elementsEqual(short)
            || long.contains(short)
    }
}

/// Cuts the name of the site off a title: "Bericht | Zeitung", "Bericht - zeitung.de".
enum SiteName {
    private static let separators = [" | ", " – ", " - ", " — ", " :: ", " • ", " · "]

    /// - Parameter names: what the site is called, its host among them.
    static func removed(from title: String, names: [String]) -> String {
        let known = names.map { LetterText.letters($0) }.filter { $0.count >= 2 }
        var title = title
        for _ in 0..<4 {
            guard let shorter = cut(title, known) else { break }
            title = shorter
        }
        return title
    }

    private static func cut(_ title: String, _ known: [[UInt8]]) -> String? {
        for separator in separators {
            guard let range = title.ranges(of: separator).last, title[..<range.lowerBound].count >= 10 else { continue }
            let end = title[range.upperBound...]
            let letters = LetterText.letters(end)
            let isDate = end.count < 24 && DateReading.german(String(end)) != nil
            let isSite = known.contains { name in
                let length = min(name.count, letters.count)
                return length >= 2 && name.prefix(length).elementsEqual(letters.prefix(length))
            }
            if isSite || isDate || separator == " | " { return String(title[..<range.lowerBound]) }
        }
        return nil
    }
}
