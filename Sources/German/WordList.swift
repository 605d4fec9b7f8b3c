/// Words of German by class, from the tables in `Resources`.
struct WordList: Sendable {
    static let abbreviations = WordList(table: EmbeddedResources.abbreviations)
    static let grammar = WordList(table: EmbeddedResources.grammar)

    private var words: [String: Set<String>] = [:]
    /// Phrases of several words, by class.
    private var phrases: [String: [[String]]] = [:]

    /// Reads lines of `class TAB words`; lines that begin with `#` are comments.
    init(table: StaticString) {
        let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count == 2 else { continue }
            let name = String(fields[0])
            for word in fields[1].split(separator: " ") {
                let parts = word.split(separator: "_").map(String.init)
                if parts.count > 1 {
                    phrases[name, default: []].append(parts)
                } else {
                    words[name, default: []].insert(String(word))
                }
            }
        }
    }

    /// The words of a class.
    subscript(_ name: String) -> Set<String> { words[name] ?? [] }

    /// The phrases of a class, each as its words; "…" stands for up to some words between.
    func phrases(_ name: String) -> [[String]] { phrases[name] ?? [] }
}

extension TokenizedText {
    /// A token's text in lower case; the empty string for an index outside of the text.
    func lowercased(_ index: Int) -> String {
        tokens.indices.contains(index) ? string(tokens[index]).lowercased() : ""
    }
}
