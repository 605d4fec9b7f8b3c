import German

/// Finds organisations that no list has, by the form of their names.
///
/// Three forms: a legal form at the end ("Muster Software GmbH"), a house word at the beginning ("Klinikum Musterstadt"), and a
/// role before the name ("der IT-Dienstleister Mustersoft", "die Ransomware-Gruppe Muster"). Later short forms of a name
/// found so are found too.
struct OrganisationFinder {
    private let text: TokenizedText

    private static let legalForms: Set<String> = [
        "GmbH", "AG", "SE", "KG", "gGmbH", "eG", "mbH", "OHG", "UG", "VVaG", "Inc", "Ltd", "LLC", "KGaA", "e.V", "eV", "Corp", "GbR",
    ]
    private static let houses: Set<String> = [
        "Klinikum", "Uniklinik", "Uniklinikum", "Universitätsklinikum", "Krankenhaus", "Klinik", "Kliniken", "Klinikverbund", "Stadtwerke",
        "Universität", "Hochschule", "Landkreis", "Stadtverwaltung", "Sparkasse", "Kreiskrankenhaus", "Landratsamt", "Handwerkskammer",
        "Kreisverwaltung", "Unfallkasse", "Volksbank", "Caritas", "Kreisklinik", "Gemeinde", "Stiftung", "Klinikgruppe", "Charité",
    ]
    private static let roles: [String] = [
        "dienstleister", "dienstleisters", "dienstleisterin", "hersteller", "herstellers", "anbieter", "anbieters", "softwarehaus",
        "softwarehauses", "firma", "unternehmen", "unternehmens", "betreiber", "betreibers", "agentur", "konzern", "konzerns",
        "softwareentwickler", "zulieferer", "systemhaus", "systemhauses", "provider", "rechenzentrumsbetreiber", "abrechner", "callcenter",
        "druckerei", "lettershop", "spezialist", "sicherheitsfirma", "versender", "start-up", "startup", "forum", "plattform",
        "versicherer", "versicherers",
    ]
    private static let perpetratorRoles: [String] = [
        "ransomware-gruppe", "ransomwaregruppe", "ransomware-bande", "hackergruppe", "hacker-gruppe", "erpressergruppe", "erpresserbande",
        "cybergang", "cyberbande", "gruppierung", "bande", "gruppe", "ransomware-gruppierung", "cybercrime-gruppe", "angreifergruppe",
    ]
    private static let stopWords: Set<String> = [
        "Der", "Die", "Das", "Ein", "Eine", "Einen", "Und", "Oder", "In", "Im", "Am", "An", "Auf", "Bei", "Mit", "Von", "Für", "Wie", "Nach", "Auch",
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli",
        "August", "September", "Oktober", "November", "Dezember", "Uhr", "Prozent", "Millionen", "Euro", "IT", "Deutschland", "Seit", "Als", "Sie", "Er", "Es",
        "Wir", "Ihr", "Zum", "Zur", "Dem", "Den", "Des", "Gegen", "Aus", "Kunden", "Systeme", "Server", "Daten",
    ]

    init(text: TokenizedText) { self.text = text }

    /// Mentions beside those that are known, which they never overlap.
    func mentions(beside known: [Mention]) -> [Mention] {
        var taken = known.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        var mentions: [Mention] = []
        var names: [String: (slug: String, kind: EntityKind)] = [:]
        func isFree(_ range: Range<Int>) -> Bool {
            let after = taken.firstIndex { $0.upperBound > range.lowerBound } ?? taken.count
            return after == taken.count || taken[after].lowerBound >= range.upperBound
        }
        func add(_ tokens: Range<Int>, _ kind: EntityKind, _ reason: String) {
            let range = text.tokens[tokens.lowerBound].start..<text.tokens[tokens.upperBound - 1].end
            guard isFree(range) else { return }
            let name = shortName(tokens)
            let slug = names[name]?.slug ?? "org-" + Self.slug(name)
            guard slug.utf8.count > 6 else { return }
            names[name] = (slug, kind)
            mentions.append(Mention(range: range, kind: kind, canonical: slug, isLinked: false, reason: reason))
            taken.append(range)
            taken.sort { $0.lowerBound < $1.lowerBound }
        }
        for sentence in text.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                defer { index += 1 }
                let token = text.tokens[index]
                guard token.kind == .word else { continue }
                // Cheap tests of the bytes come first: nearly no token is a legal form, a house or a role.
                guard token.isCapitalized || token.end - token.start <= 5 else { continue }
                let word = text.string(token)
                if Self.legalForms.contains(word) {
                    let start = nameStart(before: index, from: sentence.lowerBound)
                    if start < index { add(start..<(index + 1), .organisation, "legal form") }
                } else if Self.houses.contains(word), index + 1 < sentence.upperBound {
                    let end = nameEnd(from: index + 1, to: sentence.upperBound, most: 3)
                    if end > index + 1 { add(index..<end, .organisation, "house") }
                } else if token.isCapitalized, index + 1 < sentence.upperBound {
                    let lower = word.lowercased()
                    let isPerpetrator = Self.perpetratorRoles.contains { lower == $0 || ($0.count > 8 && lower.hasSuffix($0)) }
                    guard isPerpetrator || Self.roles.contains(where: lower.hasSuffix) else { continue }
                    var start = index + 1
                    let isQuoted = isQuote(start)
                    if isQuoted { start += 1 }
                    let end = nameEnd(from: start, to: sentence.upperBound, most: 3)
                    if end > start, isQuoted || !isOrdinaryNoun(start, end) {
                        add(start..<end, isPerpetrator ? .perpetrator : .organisation, isPerpetrator ? "perpetrator role" : "role")
                    }
                }
            }
        }
        guard !names.isEmpty else { return mentions }
        // Later and earlier short forms.
        for (index, token) in text.tokens.enumerated() where token.kind == .word && token.isCapitalized {
            for (name, entry) in names.sorted(by: { $0.key.count > $1.key.count }) {
                let count = name.split(separator: " ").count
                guard index + count <= text.tokens.count else { continue }
                let range = token.start..<text.tokens[index + count - 1].end
                guard range.count <= name.utf8.count + 1 else { continue }
                let surface = text.string(range)
                guard surface == name || surface == name + "s" else { continue }
                guard isFree(range) else { continue }
                mentions.append(
                    Mention(range: token.start..<(token.start + name.utf8.count), kind: entry.kind, canonical: entry.slug, isLinked: false, reason: "named in full"))
                taken.append(range)
                taken.sort { $0.lowerBound < $1.lowerBound }
            }
        }
        return mentions
    }

    private func isQuote(_ index: Int) -> Bool {
        index < text.tokens.count && ["„", "\"", "»", "“", "‚"].contains(text.string(text.tokens[index]))
    }

    /// The first token of the capitalised words before a legal form.
    private func nameStart(before index: Int, from lowest: Int) -> Int {
        var start = index
        while start > lowest, index - start < 5 {
            let token = text.tokens[start - 1]
            let word = text.string(token)
            let isPart = (token.kind == .word && token.isCapitalized && !Self.stopWords.contains(word) && !isRole(word)) || word == "&" || token.kind == .number
            guard isPart else { break }
            start -= 1
        }
        while start < index, text.string(text.tokens[start]) == "&" || text.tokens[start].kind == .number { start += 1 }
        return start
    }

    /// The end of the capitalised words from a token on.
    private func nameEnd(from start: Int, to highest: Int, most: Int) -> Int {
        var end = start
        while end < highest, end - start < most {
            let token = text.tokens[end]
            let word = text.string(token)
            guard token.kind == .word, token.isCapitalized || hasInnerCapital(word), !Self.stopWords.contains(word), !isRole(word) else { break }
            end += 1
        }
        return end
    }

    private func isRole(_ word: String) -> Bool {
        let lower = word.lowercased()
        return Self.roles.contains(where: lower.hasSuffix)
    }

    private func hasInnerCapital(_ word: String) -> Bool { word.dropFirst().contains { $0.isUppercase } }

    /// Whether the word behind a role is a noun of its own, as in "Unternehmen Kunden": a weak test by common endings.
    private func isOrdinaryNoun(_ start: Int, _ end: Int) -> Bool {
        guard end - start == 1 else { return false }
        let word = text.string(text.tokens[start])
        return ["ung", "heit", "keit", "schaft", "tion", "ungen", "en", "nisse"].contains { word.hasSuffix($0) && word.count > $0.count + 4 }
    }

    private func shortName(_ tokens: Range<Int>) -> String {
        var words = tokens.map { text.string(text.tokens[$0]) }
        while let last = words.last, Self.legalForms.contains(last), words.count > 1 { words.removeLast() }
        return words.joined(separator: " ")
    }

    /// Letters and digits in lower case, umlauts written out, joined by hyphens.
    private static func slug(_ name: String) -> String {
        var slug = ""
        for scalar in name.lowercased().unicodeScalars {
            switch scalar {
            case "ä": slug += "ae"
            case "ö": slug += "oe"
            case "ü": slug += "ue"
            case "ß": slug += "ss"
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
            }
        }
        return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
    }
}
