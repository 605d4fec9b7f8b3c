/// What a word tells about the names beside it. The words of each class stand in `Resources/words.tsv`.
enum WordClass: UInt8, CaseIterable, Sendable {
    // Words around the names of insurers
    case health, insurerPart, weakPart, venue, clinic
    case neuter, feminine, dative, accusative, indefinite, conjunction, listFiller
    case pluralVerb, singularVerb, timeNoun, inhabitant
    case allianceBefore, allianceAfter
    case state, way, wayBehind, reachable, fraud, land
    case perpetratorRole, perpetratorPart, mediumBefore, mediumAfter
    // Forms of organisations and persons
    case legalForm, house, authorityHouse, topicHouse, saint, place, brand, nameTail, mediumTail, mediumNoun, credit,
        pictureAgency
    case strike, affiliate, nounHead, clinicPart, role, plural, notName, generic, commonNoun
    case function, office, title, speech, firstName, spokesperson
}

/// The classes of a word, as bits.
struct WordClasses: Sendable, Hashable {
    private(set) var bits: UInt64 = 0

    mutating func insert(_ one: WordClass) { bits |= 1 << UInt64(one.rawValue) }
    mutating func formUnion(_ other: WordClasses) { bits |= other.bits }
    @inline(__always) func contains(_ one: WordClass) -> Bool { bits & (1 << UInt64(one.rawValue)) != 0 }
}

/// The words of `Resources/words.tsv`, looked up by the hash of a unit and, for `*word`, by its end.
struct WordTable: Sendable {
    static let bundled = WordTable(table: EmbeddedResources.words.utf8Text)

    private var exact = HashTrie()
    private var exactClasses: [WordClasses] = [WordClasses()]
    private var endings = HashTrie()
    private var endingClasses: [WordClasses] = [WordClasses()]
    /// What is wrong with the table: lines whose class is unknown, words of several units.
    private(set) var problems: [String] = []

    /// Reads lines of `class TAB words`, the words separated by spaces; lines that begin with `#` are comments.
    init(table: String) {
        let byName = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { (String(describing: $0), $0) })
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let fields = line.split(separator: UInt8(ascii: "\t"))
            guard fields.count == 2, let wordClass = byName[String(Substring(fields[0]))] else {
                problems.append(String(Substring(line)))
                continue
            }
            for word in fields[1].split(separator: UInt8(ascii: " ")) {
                if word.first == UInt8(ascii: "*") {
                    addEnding(Array(word.dropFirst()), wordClass)
                } else {
                    addWord(Array(word), wordClass)
                }
            }
        }
    }

    private mutating func addWord(_ word: [UInt8], _ wordClass: WordClass) {
        let units = NameUnits.units(of: word)
        guard let unit = units.first, units.count == 1 else {
            return problems.append(String(decoding: word, as: UTF8.self))
        }
        let node = exact.insert([unit.hash])
        while exactClasses.count <= Int(node) { exactClasses.append(WordClasses()) }
        exactClasses[Int(node)].insert(wordClass)
    }

    private mutating func addEnding(_ word: [UInt8], _ wordClass: WordClass) {
        let node = endings.insert(word.reversed().map { UInt64($0 | 0x20) })
        while endingClasses.count <= Int(node) { endingClasses.append(WordClasses()) }
        endingClasses[Int(node)].insert(wordClass)
    }

    /// Whether a word is of a class, not counting endings.
    func has(_ word: Substring, _ wordClass: WordClass) -> Bool {
        let units = NameUnits.units(of: Array(word.utf8))
        guard units.count == 1, let node = exact.step(0, units[0].hash) else { return false }
        return exactClasses[Int(node)].contains(wordClass)
    }

    /// The classes of a unit of a text; a noun is found in the genitive too. An ending counts only for a word that is
    /// longer.
    func classes(of unit: NameUnit, in utf8: UnsafeBufferPointer<UInt8>) -> WordClasses {
        var classes = WordClasses()
        if let node = exact.step(0, unit.hash) {
            classes = exactClasses[Int(node)]
        } else if unit.stem != 0, unit.isCapitalized, let node = exact.step(0, unit.stem) {
            classes = exactClasses[Int(node)]
        }
        guard unit.isCapitalized else { return classes }
        var node: UInt32 = 0
        var index = Int(unit.end) - 1
        while index > Int(unit.start), let next = endings.step(node, UInt64(utf8[index] | 0x20)) {
            node = next
            if Int(node) < endingClasses.count { classes.formUnion(endingClasses[Int(node)]) }
            index -= 1
        }
        return classes
    }
}
