/// Lends the year of a date to the one it is joined to: "zwischen Januar und März 2022", "30. April bis 2. Mai 2021".
struct YearLending {
    let reading: TermReading

    /// The expressions, those without a year completed from the next.
    func lend(_ raw: [RawExpression]) -> [RawExpression] {
        var raw = raw
        for index in raw.indices.dropLast().reversed() where isJoined(raw[index], raw[index + 1]) {
            guard let year = explicitYear(raw[index + 1].meaning), let month = month(raw[index].meaning),
                let next = self.month(raw[index + 1].meaning)
            else { continue }
            // "November bis Januar 2023" begins in the year before.
            let lent = Meaning.Year.explicit(month > next ? year - 1 : year)
            raw[index].meaning =
                switch raw[index].meaning {
                case .day(let day, let month, year: .open, let weekday): .day(day: day, month: month, year: lent, weekday: weekday)
                case .month(let month, .open): .month(month, lent)
                case let other: other
                }
        }
        return raw
    }

    private func isJoined(_ first: RawExpression, _ second: RawExpression) -> Bool {
        let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
        guard (1...3).contains(gap.count), first.sentence == second.sentence else { return false }
        let joint = gap.lowerBound
        return (reading.has(joint, .joint) || reading.isDash(joint) || reading.isMark(joint, "/"))
            && gap.dropFirst().allSatisfy { reading.hasAny($0, TermSet(.linker, .article, .preposition)) }
    }

    private func explicitYear(_ meaning: Meaning) -> Int? {
        switch meaning {
        case .day(_, _, year: .explicit(let year), _), .month(_, .explicit(let year)): year
        default: nil
        }
    }

    private func month(_ meaning: Meaning) -> Int? {
        switch meaning {
        case .day(_, let month, _, _), .month(let month, _): month
        default: nil
        }
    }
}
