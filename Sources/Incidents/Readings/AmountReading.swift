import German

/// Reads money that was asked as ransom, lost, or fined: an amount in a clause or sentence that says which of them.
enum AmountReading {
    private static let currencies: [String: String] = [
        "euro": "EUR", "eur": "EUR", "€": "EUR", "dollar": "USD", "us-dollar": "USD", "usd": "USD", "franken": "CHF",
        "bitcoin": "XBT", "bitcoins": "XBT", "pfund": "GBP",
    ]

    /// Amounts in the order of the text, each once.
    static func amounts(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution,
        isRelevant: (ReportReading.Place) -> Bool
    ) -> [Amount] {
        var amounts: [Amount] = []
        for index in sentences {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated()
            where isRelevant(ReportReading.Place(sentence: index, clause: number)) {
                for token in clause.tokens.joined() {
                    guard let currency = currencies[reading.word(token)],
                        let quantity = Quantity(before: token, from: sentence.tokens.lowerBound, in: reading),
                        quantity.value >= 1, let what = what(clause) ?? what(sentence),
                        !amounts.contains(where: { $0.what == what && $0.value == Int(quantity.value) })
                    else { continue }
                    amounts.append(
                        Amount(
                            what: what, value: Int(quantity.value), currency: currency, qualifier: quantity.qualifier,
                            modality: attribution.modality(of: clause, in: index), support: .explicit,
                            source: attribution.sources[index],
                            evidence: [reading.evidence(tokens: quantity.start..<(token + 1), block: sentence.block)]))
                }
            }
        }
        return amounts
    }

    private static func what(_ part: some HasCues) -> Amount.What? {
        if part.has(.fine) { return .fine }
        if part.has(.kindExtortion) || part.has(.ransom) { return .ransom }
        return part.has(.damage) ? .damage : nil
    }
}
