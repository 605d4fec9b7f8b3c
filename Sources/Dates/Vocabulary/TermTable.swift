import German

/// A word of the vocabulary with all that it may mean.
struct Term: Sendable {
    fileprivate(set) var categories = TermSet(rawValue: 0)
    fileprivate var values: [(category: TermCategory, text: String, number: Int?)] = []

    func text(_ category: TermCategory) -> String? { values.first { $0.category == category }?.text }
    func number(_ category: TermCategory) -> Int? { values.first { $0.category == category }?.number }
}

/// Several words with one meaning, such as "im [Moment]".
struct Phrase: Sendable {
    /// Hashes of the words, as ``TermTable/hash(_:)`` gives them.
    let words: [UInt64]
    /// Which of the words belong to the expression.
    let expression: Range<Int>
    let category: TermCategory
    let value: String
}

/// The vocabulary: the words of `Resources/terms.tsv`, and those formed from them, found by their hash.
///
/// The table is built when it is first asked for; that takes a few milliseconds.
struct TermTable: Sendable {
    static let bundled = TermTable(EmbeddedResources.terms.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })

    private(set) var terms: [Term] = []
    /// The phrases of a first word, by the index of its term.
    private(set) var phrases: [Int32: [Phrase]] = [:]
    /// Open hash table from the hash of a word to the index of its term; -1 where a slot is free.
    private var slots: [(hash: UInt64, term: Int32)]
    private static let size = 1 << 14

    /// Reads a table in the format of `Resources/terms.tsv`. Lines that do not fit are left out; ``problems(in:)``
    /// names them.
    init(_ table: String) {
        slots = [(hash: UInt64, term: Int32)](repeating: (0, -1), count: Self.size)
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            guard let (category, value, words) = Self.fields(of: line) else { continue }
            for word in words {
                switch category {
                case .phrase, .phraseHoliday, .phraseTime: addPhrase(word, category, value)
                default: for form in Self.forms(of: word) { add(form, category, value) }
                }
            }
        }
        addNumbers()
        addCompounds()
    }

    /// What is wrong with a table: one sentence a line that cannot be read. Empty for a good one.
    static func problems(in table: String) -> [String] {
        table.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            line.isEmpty || line.hasPrefix("#") || fields(of: line) != nil
                ? nil : "line \(number + 1): not a known category, a value and words, parted by tabs: \(line)"
        }
    }

    private static let categories = Dictionary(uniqueKeysWithValues: TermCategory.allCases.map { ($0.name, $0) })

    private static func fields(of line: Substring) -> (TermCategory, String, [String])? {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 3, !fields[2].isEmpty, let category = categories[String(fields[0])] else { return nil }
        return (category, String(fields[1]), fields[2].split(separator: " ").map(String.init))
    }

    private static func forms(of word: String) -> [String] {
        word.hasSuffix("~") ? Spelling.inflected(String(word.dropLast())) : [word]
    }

    // MARK: Building

    private mutating func add(_ word: String, _ category: TermCategory, _ value: String) {
        let number = Int(value)
        for spelling in [word, Spelling.withoutUmlauts(word)].compactMap({ $0 }) {
            let index = Int(index(of: spelling))
            if terms[index].categories.contains(category) { continue }
            terms[index].categories.insert(TermSet(category))
            terms[index].values.append((category, value, number))
        }
    }

    /// The index of the term of a word, which is new if the table has none.
    private mutating func index(of word: String) -> Int32 {
        let hash = Self.hash(Array(word.utf8)[...])
        var slot = Int(truncatingIfNeeded: hash) & (Self.size - 1)
        while slots[slot].term >= 0 {
            if slots[slot].hash == hash { return slots[slot].term }
            slot = (slot + 1) & (Self.size - 1)
        }
        slots[slot] = (hash, Int32(terms.count))
        terms.append(Term())
        return Int32(terms.count - 1)
    }

    /// "im_[moment]": words joined by `_`, those of the expression in brackets.
    private mutating func addPhrase(_ pattern: String, _ category: TermCategory, _ value: String) {
        let words = pattern.split(separator: "_").map(String.init)
        let first = words.firstIndex { $0.hasPrefix("[") } ?? 0
        let last = words.lastIndex { $0.hasSuffix("]") } ?? words.count - 1
        let plain = words.map { $0.filter { $0 != "[" && $0 != "]" } }
        let phrase = Phrase(
            words: plain.map { Self.hash(Array($0.utf8)[...]) }, expression: first..<(last + 1), category: category,
            value: value)
        add(plain[0], category, "")
        phrases[index(of: plain[0]), default: []].append(phrase)
    }

    private mutating func addNumbers() {
        for value in (0...99) where value != 1 { add(Spelling.number(value), .number, String(value)) }
        for value in 1...9 { add(Spelling.number(value * 100), .number, String(value * 100)) }
        for (word, value) in [("hundert", 100), ("tausend", 1_000)] { add(word, .number, String(value)) }
        for year in 1_900...1_999 { add(Spelling.year(year), .number, String(year)) }
        for year in 2_000...2_099 { add(Spelling.number(year), .number, String(year)) }
    }

    /// "dienstagabend", "dreijährigen".
    private mutating func addCompounds() {
        func values(_ category: TermCategory, of word: String) -> String? {
            let term = lookUp(Array(word.utf8)[...])
            return term < 0 ? nil : terms[Int(term)].text(category)
        }
        let months = [
            "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
            "dezember",
        ]
        for month in months {
            guard let number = values(.month, of: month) else { continue }
            add(month + "-patchday", .patchday, number)
            add(month + "woche", .monthWeek, number)
        }
        let weekdays = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"]
        let parts = ["morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "früh"]
        for weekday in weekdays {
            guard let number = values(.weekday, of: weekday) else { continue }
            for part in parts {
                guard let code = values(.part, of: part) else { continue }
                add(weekday + part, .weekdayPart, number + code)
                if part != "nacht", part != "früh" { add(weekday + part + "s", .weekdayPart, number + code) }
            }
        }
        for days in [weekdays.filter { $0 != "sonnabend" }, ["mo", "di", "mi", "do", "fr", "sa", "so"]] {
            for first in days.indices.dropLast() {
                for last in days.indices where last > first {
                    add(days[first] + "-" + days[last], .weekdayPair, "\(first + 1)\(last + 1)")
                }
            }
        }
        for ending in ["tägig", "wöchig", "monatig", "jährig", "stündig", "minütig", "sekündig"] {
            guard let unit = values(.lengthEnding, of: ending) else { continue }
            for value in Array(1...31) + [36, 40, 48, 50, 60, 70, 72, 80, 90, 100] {
                let stem = Spelling.prefix(value) + ending
                for form in [stem] + Spelling.inflected(stem) { add(form, .lengthAdjective, "\(value)\(unit)") }
            }
        }
    }

    // MARK: Reading

    /// The index of the term of a word, or -1.
    func lookUp(_ bytes: ArraySlice<UInt8>) -> Int32 {
        guard bytes.count <= 48 else { return -1 }
        let hash = Self.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & (Self.size - 1)
        while slots[slot].term >= 0 {
            if slots[slot].hash == hash { return slots[slot].term }
            slot = (slot + 1) & (Self.size - 1)
        }
        return -1
    }

    /// FNV-1a over the letters in lower case, without soft hyphens.
    static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        bytes.withUnsafeBufferPointer { bytes in
            var previous: UInt8 = 0
            for byte in bytes {
                var folded = byte
                if byte >= 0x41, byte <= 0x5A { folded = byte | 0x20 }
                if previous == 0xC3, byte >= 0x80, byte <= 0x9E { folded = byte + 0x20 }
                previous = byte
                if byte == 0xC2 || byte == 0xAD { continue }
                hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
            }
        }
        return hash ^ hash >> 29
    }
}
