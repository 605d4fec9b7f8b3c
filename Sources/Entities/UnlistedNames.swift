import German

/// The names that a text gives to entities that no list has: their mentions, identifiers and later short forms.
struct UnlistedNames {
    private struct Form {
        let hashes: [UInt64]
        let canonical: String
        let kind: EntityKind
        let role: String?
    }

    private let text: UnitText
    private(set) var mentions: [Mention] = []
    /// For each unit whether a mention covers it.
    private var isTaken: [Bool]
    /// Short forms by the hash of their first unit.
    private var forms: [UInt64: [Form]] = [:]

    init(text: UnitText, beside known: [Mention]) {
        self.text = text
        isTaken = Array(repeating: false, count: text.units.count)
        var index = 0
        for mention in known {
            while index < text.units.count, Int(text.units[index].end) <= mention.range.lowerBound { index += 1 }
            while index < text.units.count, Int(text.units[index].start) < mention.range.upperBound {
                isTaken[index] = true
                index += 1
            }
        }
    }

    func isFree(_ units: Range<Int>) -> Bool { !units.contains { isTaken[$0] } }
    func isFree(_ unit: Int) -> Bool { isTaken.indices.contains(unit) && !isTaken[unit] }

    /// Adds a mention and remembers its name.
    ///
    /// - Parameters:
    ///   - name: the units of the name without legal form, which the identifier is made of.
    ///   - shortForms: units that stand for it later.
    mutating func add(
        _ units: Range<Int>, name: Range<Int>, kind: EntityKind, reason: String, role: String? = nil,
        shortForms: [Range<Int>] = []
    ) {
        guard isFree(units) else { return }
        let hashes = name.map { text.units[$0].hash }
        let known = forms[hashes[0]]?.first { $0.hashes == hashes && ($0.kind == .person) == (kind == .person) }
        let canonical = known?.canonical ?? (kind == .person ? "person-" : "org-") + slug(name)
        guard canonical.utf8.count > (kind == .person ? 9 : 5) else { return }
        var bytes = text.bytes(units)
        // The full stop of "e.V." belongs to the name.
        if text.word(units.upperBound - 1) == "v", bytes.upperBound < text.utf8.count,
            text.utf8[bytes.upperBound] == UInt8(ascii: ".")
        {
            bytes = bytes.lowerBound..<(bytes.upperBound + 1)
        }
        mentions.append(
            Mention(
                range: bytes, kind: known?.kind ?? kind, canonical: canonical, isLinked: false, reason: reason,
                role: role ?? known?.role))
        for unit in units { isTaken[unit] = true }
        guard known == nil else { return }
        for form in [name] + shortForms where !form.isEmpty {
            let hashes = form.map { text.units[$0].hash }
            if forms[hashes[0]]?.contains(where: { $0.hashes == hashes }) == true { continue }
            forms[hashes[0], default: []].append(Form(hashes: hashes, canonical: canonical, kind: kind, role: role))
        }
    }

    /// The mentions, where a name of one word has the identifier of the only longer name that begins with it: "Kontura"
    /// that of "Kontura Services GmbH".
    var unified: [Mention] {
        var longer: [Substring: Set<String>] = [:]
        for mention in mentions where mention.kind != .person {
            let words = mention.canonical.split(separator: "-", maxSplits: 2)
            if words.count > 2 { longer[words[1], default: []].insert(mention.canonical) }
        }
        return mentions.map { mention in
            let words = mention.canonical.split(separator: "-")
            guard mention.kind != .person, words.count == 2, let names = longer[words[1]], names.count == 1,
                let canonical = names.first
            else { return mention }
            return Mention(
                range: mention.range, kind: mention.kind, canonical: canonical, isLinked: false, reason: mention.reason,
                role: mention.role)
        }
    }

    /// Makes a unit stand for a name that was added, from its own place on.
    mutating func addForm(_ short: Range<Int>, of name: Range<Int>) {
        let hashes = name.map { text.units[$0].hash }
        guard isFree(short), let form = forms[hashes[0]]?.first(where: { $0.hashes == hashes }) else { return }
        mentions.append(
            Mention(
                range: text.bytes(short), kind: form.kind, canonical: form.canonical, isLinked: false,
                reason: "abbreviation in brackets", role: form.role))
        for unit in short { isTaken[unit] = true }
        let hash = text.units[short.lowerBound].hash
        forms[hash, default: []].append(
            Form(hashes: [hash], canonical: form.canonical, kind: form.kind, role: form.role))
    }

    /// Finds the other places of the names that were added.
    mutating func addLaterForms() {
        guard !forms.isEmpty else { return }
        for start in text.units.indices where text.units[start].isCapitalized && !isTaken[start] {
            let unit = text.units[start]
            let found =
                longest(forms[unit.hash], at: start) ?? (unit.stem == 0 ? nil : longest(forms[unit.stem], at: start))
            guard let (form, units) = found else { continue }
            if text.isHyphenated(before: start), form.kind != .person { continue }
            var bytes = text.bytes(units)
            // The "s" of a genitive: "Musters Systeme".
            if text.units[units.upperBound - 1].hash != form.hashes[form.hashes.count - 1] {
                bytes = bytes.lowerBound..<(bytes.upperBound - 1)
            }
            mentions.append(
                Mention(
                    range: bytes, kind: form.kind, canonical: form.canonical, isLinked: false, reason: "named in full",
                    role: form.role))
            for unit in units { isTaken[unit] = true }
        }
    }

    private func longest(_ forms: [Form]?, at start: Int) -> (Form, Range<Int>)? {
        guard let forms else { return nil }
        var best: (Form, Range<Int>)?
        for form in forms {
            let units = start..<(start + form.hashes.count)
            guard units.upperBound <= text.units.count, units.count > best?.1.count ?? 0, isFree(units) else {
                continue
            }
            let isSame = units.allSatisfy { index in
                let hash = form.hashes[index - start]
                let isLast = index == units.upperBound - 1
                return text.units[index].hash == hash || (isLast && text.units[index].stem == hash)
            }
            guard isSame, units.dropFirst().allSatisfy({ Join(before: $0, in: text) == .plain }) else { continue }
            best = (form, units)
        }
        return best
    }

    /// Letters and digits in lower case, umlauts written out, joined by hyphens.
    private func slug(_ units: Range<Int>) -> String {
        let isHouse = text.has(units.lowerBound, .house)
        return units.filter { text.word($0) != "in" && !(isHouse && text.word($0) == "von") }.map { unit in
            var letters = NameUnits.folded(text.utf8[text.bytes(unit..<(unit + 1))])
            // "des Klinikums Musterstadt" is "Klinikum Musterstadt".
            if units.count > 1, text.has(unit, .house) { letters = Inflection.withoutGenitive(letters) }
            // "das Städtische Klinikum" is "Städtisches Klinikum".
            if unit == units.lowerBound, units.count > 1, let stem = Inflection.adjectiveStem(letters) {
                letters = stem
            }
            return String(decoding: letters, as: UTF8.self)
        }.joined(separator: "-")
    }
}
