import German

/// What a word may mean in an expression of time.
enum TermCategory: String, CaseIterable, Sendable {
    case month, monthAbbreviation, weekday, weekdayAbbreviation, weekdayPlural, weekdayPart, unit, plural, unitVariant, number, one, ordinal
    case article, demonstrative, relative, dayAdjective, same, dayAdverb, tomorrow, part, setPart, set, every, everyPlural, per
    case quantity, paar, half, season, edge, turn, weekEdge, previous, following, anaphoraDay, thisYear, vague, vagueNoun, recent
    case long, adjectiveDuration, decade, decadeCompound, approximation, afterwards, filler, whole, clock, kw, christ, holiday
    case preposition, future, pastVerb, setCount

    var bit: UInt64 { 1 << UInt64(index) }
    private var index: Int { Self.indices[self] ?? 0 }
    private static let indices = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

/// A word of the vocabulary with all that it may mean.
struct Term: Sendable {
    fileprivate(set) var mask: UInt64 = 0
    fileprivate var values: [(TermCategory, String)] = []

    func value(_ category: TermCategory) -> String? { values.first { $0.0 == category }?.1 }
}

/// The vocabulary, read from `Resources/terms.tsv` once.
struct TermTable: Sendable {
    static let bundled = TermTable(EmbeddedResources.terms.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })

    private(set) var terms: [Term] = []
    /// Open hash table from the hash of a word in lower case to the index of its term.
    private var slots: [(hash: UInt64, term: Int32)]

    init(_ table: String) {
        var numbers: [String: Int] = [:]
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 3, let category = TermCategory(rawValue: fields[0]) else { continue }
            let number = numbers[fields[2]] ?? terms.count
            if number == terms.count {
                terms.append(Term())
                numbers[fields[2]] = number
            }
            terms[number].mask |= category.bit
            terms[number].values.append((category, fields[1]))
        }
        slots = [(hash: UInt64, term: Int32)](repeating: (0, -1), count: 4_096)
        for (word, number) in numbers {
            let hash = Self.hash(Array(word.utf8)[...])
            var slot = Int(hash & 4_095)
            while slots[slot].term >= 0 { slot = (slot + 1) & 4_095 }
            slots[slot] = (hash, Int32(number))
        }
    }

    /// The index of the term of a word, or -1.
    func lookUp(_ bytes: ArraySlice<UInt8>) -> Int32 {
        guard bytes.count <= 32 else { return -1 }
        let hash = Self.hash(bytes)
        var slot = Int(hash & 4_095)
        while slots[slot].term >= 0 {
            if slots[slot].hash == hash { return slots[slot].term }
            slot = (slot + 1) & 4_095
        }
        return -1
    }

    /// FNV-1a over the letters in lower case.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var previous: UInt8 = 0
        for byte in bytes {
            var folded = byte
            if (0x41...0x5A).contains(byte) { folded = byte | 0x20 }
            if previous == 0xC3, (0x80...0x9E).contains(byte) { folded = byte + 0x20 }
            hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
            previous = byte
        }
        return hash ^ hash >> 29
    }
}
