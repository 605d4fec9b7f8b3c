import Articles
import Dates
import Entities
import German

/// Reads which insurers and services an incident affects, clause by clause.
///
/// A clause speaks of the insurers and services that it names. A list ("…, darunter A, B und C", the items of a list,
/// a short sentence of names) inherits state, service and time from the clause that introduces it; a clause that only says
/// that the disturbance is over speaks of what the clause before it named.
struct EffectReading {
    let reading: ReportReading
    let attribution: Attribution
    let organisation: HitOrganisation.Finding?
    private(set) var effects: [Effect] = []
    private var context: Context?

    /// What the last clause with an effect said.
    private struct Context {
        var insurers: [Int]
        var services: [Int]
        var state: State
        var since: String?
        var block: Int
        var sentence: Int
        /// Whether a list follows: the sentence ends with a colon, or announces it.
        var opensList: Bool
    }

    init(
        _ reading: ReportReading, attribution: Attribution, organisation: HitOrganisation.Finding?, sentences: [Int],
        isRelevant: (ReportReading.Place) -> Bool
    ) {
        self.reading = reading
        self.attribution = attribution
        self.organisation = organisation
        for sentence in sentences { read(sentence, isRelevant) }
    }

    private mutating func read(_ index: Int, _ isRelevant: (ReportReading.Place) -> Bool) {
        let sentence = reading.sentences[index]
        let states = sentence.clauses.map { StateReading(reading, $0).main }
        for (number, clause) in sentence.clauses.enumerated() {
            guard isRelevant(ReportReading.Place(sentence: index, clause: number)) else { continue }
            let speaker = attribution.speakers[index]
            let insurers = clause.mentions.filter { isInsurer($0) && !isOnlySource($0, in: clause, speaker: speaker) }
            let services = clause.mentions.filter {
                reading.mentions[$0].kind == .service && $0 != speaker && !isOnlyChannel($0, in: clause)
                    && !isOnlyMeasure($0, in: clause)
            }
            if let state = states[number] {
                apply(state, insurers, services, clause, number, index)
            } else if !insurers.isEmpty {
                name(insurers, services, clause, number, index, states)
            }
        }
        if let speaker = attribution.speakers[index], isInsurer(speaker),
            !effects.contains(where: { $0.insurer == speaker })
        {
            add([speaker], [], .named, .disrupted, nil, nil, sentence.clauses[0], index, cue: nil)
        }
    }

    private func isInsurer(_ mention: Int) -> Bool {
        switch reading.mentions[mention].kind {
        case .insurer: true
        case .group: reading.mentions[mention].canonical != "grp-gkv" && isWholeGroup(mention)
        default: false
        }
    }

    private static let quantifiers: Set<String> = [
        "mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "diverse", "diversen", "viele", "vielen",
        "zahlreiche",
        "zahlreichen", "zahlreicher", "kleinere", "kleineren", "beiden", "beide", "weitere", "weiteren", "andere",
        "anderen",
        "einzelne", "einzelnen", "manche", "manchen", "bestimmte", "zwei", "drei", "vier", "fünf", "sechs", "sieben",
        "acht",
    ]

    /// Whether a kind of insurers is meant as a whole: not some of them ("mehrere BKKs"), nor the head of their names
    /// ("die AOKs Bayern und Hessen").
    private func isWholeGroup(_ mention: Int) -> Bool {
        let tokens = reading.mentionTokens[mention]
        if let next = reading.mentionIndex(atToken: min(tokens.upperBound, reading.text.tokens.count - 1)),
            next != mention, reading.mentions[next].kind == .insurer
        {
            return false
        }
        guard tokens.lowerBound > 0 else { return true }
        return !(max(0, tokens.lowerBound - 2)..<tokens.lowerBound).contains {
            Self.quantifiers.contains(reading.word($0)) || reading.text.tokens[$0].kind == .number
        }
    }

    private func isOnlySource(_ mention: Int, in clause: ReportReading.Clause, speaker: Int?) -> Bool {
        if mention == speaker { return true }
        let tokens = reading.mentionTokens[mention]
        guard let governor = reading.governor(ofToken: tokens.lowerBound, from: clause.first) else { return false }
        return governor.word == "laut" || governor.word == "gegenüber"
    }

    /// "auf der Website steht", "informiert in der App": a service by which something is said.
    private func isOnlyChannel(_ mention: Int, in clause: ReportReading.Clause) -> Bool {
        guard
            clause.has(.speech) || clause.tokens.joined().contains(where: { Self.telling.contains(reading.word($0)) }),
            let governor = reading.governor(ofToken: reading.mentionTokens[mention].lowerBound, from: clause.first)
        else { return false }
        return ["auf", "unter", "über", "in", "im", "per"].contains(governor.word)
    }

    private static let telling: Set<String> = [
        "steht", "stand", "informieren", "informiert", "heißt", "hieß", "findet", "finden",
    ]

    /// "schaltete die Systeme ab": what was done against the attack, and no service that somebody misses.
    private func isOnlyMeasure(_ mention: Int, in clause: ReportReading.Clause) -> Bool {
        reading.mentions[mention].canonical == "interne-systeme" && clause.has(.shutdown)
    }

    // MARK: Clauses

    private mutating func apply(
        _ state: State, _ insurers: [Int], _ services: [Int], _ clause: ReportReading.Clause, _ number: Int,
        _ index: Int
    ) {
        let sentence = reading.sentences[index]
        var state = state
        var insurers = insurers
        var services = services
        var inferred = false
        if clause.has(.open), !insurers.isEmpty, state.cue.category == .affected {
            add(insurers, [], .named, state.status, nil, nil, clause, index, cue: state.cue)
            return
        }
        let isLeak = state.cue.category == .leak
        let times = StateDates(of: clause, state: state, in: reading)
        if insurers.isEmpty, services.isEmpty {
            if let last = context, last.sentence >= index - 1, last.block == sentence.block,
                last.sentence == index || state.status == .restored,
                state.status == .restored || state.cue.category != .shutdown
            {
                (insurers, services, inferred) = (last.insurers, last.services, true)
            } else if let speaker = attribution.speakers[index], reading.mentions[speaker].kind == .insurer,
                !hasOtherParty(clause, than: speaker), !isLeak || !clause.has(.negator)
            {
                (insurers, inferred) = ([speaker], true)
            }
        } else if insurers.isEmpty {
            if let owner = owner(of: services, in: clause, index) { (insurers, inferred) = ([owner], true) }
        } else if services.isEmpty, let last = context, last.sentence == index, last.insurers.isEmpty, number > 0 {
            services = last.services
        } else if services.isEmpty, state.cue.category == .affected, !state.isSpared, let last = context,
            last.block == sentence.block, last.sentence == index - 1, last.insurers.isEmpty, !last.services.isEmpty,
            !last.state.isSpared
        {
            // "Die Akte ist gestört. Betroffen sind A, B und C."
            services = last.services
            state = State(status: last.state.status, isSpared: false, cue: state.cue)
        }
        let support: Support = inferred ? .inferred : .explicit
        let told = isLeak ? [] : services
        let states = StateReading(reading, clause)
        var own: [(state: State, services: [Int])] = []
        for service in told {
            let state = states.state(of: service) ?? state
            if let place = own.firstIndex(where: { $0.state.cue == state.cue }) {
                own[place].services.append(service)
            } else {
                own.append((state, [service]))
            }
        }
        if told.isEmpty { own = [(state, [])] }
        for (state, services) in own {
            let times = StateDates(of: clause, state: state, in: reading)
            add(
                insurers, services, state.isSpared ? .spared : .affected, state.status, times.since, times.until,
                clause, index,
                cue: state.cue, support: support)
        }
        let opensList = endsWithColon(sentence) || clause.has(.list) || sentence.has(.list)
        context = Context(
            insurers: insurers, services: isLeak ? [] : services, state: state,
            since: times.since
                ?? context.flatMap {
                    $0.sentence == index ? $0.since : nil
                }, block: sentence.block, sentence: index, opensList: opensList)
    }

    /// An insurer that a clause names with no state of its own.
    private mutating func name(
        _ insurers: [Int], _ services: [Int], _ clause: ReportReading.Clause, _ number: Int, _ index: Int,
        _ states: [State?]
    ) {
        let sentence = reading.sentences[index]
        let isCustomer =
            clause.has(.customer) || (clause.has(.list) && sentence.has(.customer) && !states.contains { $0 != nil })
        let isHit = isHit(insurers, clause)
        if isHit {
            add(insurers, [], .affected, .disrupted, nil, nil, clause, index, cue: hitCue(in: clause))
            return
        }
        if !isCustomer, let neighbour = states.indices.first(where: { states[$0] != nil && $0 != number }),
            let state = states[neighbour], borrows(clause, from: sentence.clauses[neighbour])
        {
            let times = StateDates(of: sentence.clauses[neighbour], state: state, in: reading)
            let other = sentence.clauses[neighbour].mentions.filter { reading.mentions[$0].kind == .service }
            add(
                insurers, services.isEmpty ? other : services, state.isSpared ? .spared : .affected, state.status,
                times.since,
                times.until, clause, index, cue: state.cue)
            return
        }
        if !isCustomer, let last = context, inherits(clause, sentence, index, last) {
            add(
                insurers, services.isEmpty ? last.services : services, last.state.isSpared ? .spared : .affected,
                last.state.status, last.since, nil, clause, index, cue: last.state.cue, support: .inferred)
            return
        }
        add(insurers, [], .named, .disrupted, nil, nil, clause, index, cue: nil)
    }

    /// A relative clause of the list or a clause "darunter …" shares the state of its neighbour.
    private func borrows(_ clause: ReportReading.Clause, from neighbour: ReportReading.Clause) -> Bool {
        let named = neighbour.mentions.contains { isInsurer($0) }
        if clause.has(.list) { return true }
        return !named && neighbour.isSubordinate && neighbour.first > clause.first && !clause.has(.speech)
    }

    private func inherits(
        _ clause: ReportReading.Clause, _ sentence: ReportReading.Sentence, _ index: Int, _ last: Context
    ) -> Bool {
        guard !clause.has(.noIncident),
            !clause.cues.contains(where: {
                $0.category == .list && reading.isNegated($0, in: clause)
            })
        else { return false }
        if sentence.kind == .listItem || sentence.kind == .tableRow {
            return last.opensList || reading.sentences[last.sentence].kind == sentence.kind
        }
        guard last.block == sentence.block || (last.block == sentence.block - 1 && last.opensList) else { return false }
        guard last.sentence >= index - 2 else { return false }
        return clause.has(.list) || (isVerbless(clause) && clause.mentions.count >= 2)
    }

    /// Whether a clause is a mere enumeration: nearly nothing beside names, commas and conjunctions.
    private func isVerbless(_ clause: ReportReading.Clause) -> Bool {
        var others = 0
        for token in clause.tokens.joined() where reading.text.tokens[token].kind == .word {
            guard reading.mentionIndex(atToken: token) == nil else { continue }
            if !["und", "sowie", "die", "der", "den", "auch", "oder", "bei"].contains(reading.word(token)) {
                others += 1
            }
        }
        return others <= 2
    }

    private func endsWithColon(_ sentence: ReportReading.Sentence) -> Bool {
        reading.word(sentence.tokens.upperBound - 1) == ":"
    }

    private func isHit(_ insurers: [Int], _ clause: ReportReading.Clause) -> Bool {
        guard let organisation else { return false }
        return insurers.contains { reading.mentions[$0].canonical == organisation.canonical }
            && hitCue(in: clause) != nil
    }

    private func hitCue(in clause: ReportReading.Clause) -> Cue? {
        clause.cues.first {
            ($0.category == .victim || HitOrganisation.attackCues.contains($0.category))
                && !reading.isNegated($0, in: clause)
        }
    }

    private func hasOtherParty(_ clause: ReportReading.Clause, than speaker: Int) -> Bool {
        clause.mentions.contains {
            $0 != speaker && [.provider, .organisation, .authority, .insurer].contains(reading.mentions[$0].kind)
        }
    }

    /// The insurer whose service a clause means though it names none: the one that was hit, or the only one that the
    /// sentences before speak of.
    private func owner(of services: [Int], in clause: ReportReading.Clause, _ index: Int) -> Int? {
        guard !clause.mentions.contains(where: { [.provider, .organisation].contains(reading.mentions[$0].kind) })
        else {
            return nil
        }
        if let speaker = attribution.speakers[index], reading.mentions[speaker].kind == .insurer { return speaker }
        if let last = context, last.block == reading.sentences[index].block, last.insurers.count == 1 {
            return last.insurers[0]
        }
        if let organisation, organisation.kind == .insurer { return organisation.mention }
        return nil
    }

    private mutating func add(
        _ insurers: [Int], _ services: [Int], _ standing: Effect.Standing, _ status: ServiceStatus, _ since: String?,
        _ until: String?, _ clause: ReportReading.Clause, _ index: Int, cue: Cue?, support: Support = .explicit
    ) {
        let block = reading.sentences[index].block
        let modality = attribution.modality(of: clause, in: index)
        let cueEvidence = cue.map { [evidence($0)] } ?? []
        let hasOtherParty = clause.mentions.contains {
            [.provider, .organisation, .authority, .association].contains(reading.mentions[$0].kind)
        }
        let isRenewed = clause.tokens.joined().contains { ["erneut", "abermals"].contains(reading.word($0)) }
        let parties: [Int?] = insurers.isEmpty ? [nil] : insurers
        let things: [Int?] = services.isEmpty ? [nil] : services
        for insurer in parties {
            for service in things where insurer != nil || service != nil {
                func evidence(of mention: Int?) -> [Evidence] {
                    mention.map {
                        [reading.evidence(bytes: reading.mentions[$0].range, block: self.block(of: $0, near: block))]
                    } ?? []
                }
                effects.append(
                    Effect(
                        insurer: insurer, service: service, standing: standing, status: status, since: since,
                        until: until,
                        modality: modality, support: support, source: attribution.sources[index],
                        isHeading: reading.sentences[index].kind.isHeading, isRenewed: isRenewed,
                        hasOtherParty: hasOtherParty, insurerEvidence: evidence(of: insurer),
                        serviceEvidence: evidence(of: service), stateEvidence: cueEvidence))
            }
        }
    }

    private func evidence(_ cue: Cue) -> Evidence {
        let sentence = reading.sentence(ofToken: cue.tokens.lowerBound)
        return reading.evidence(tokens: cue.tokens, block: sentence?.block ?? 0)
    }

    private func block(of mention: Int, near block: Int) -> Int {
        reading.sentence(ofToken: reading.mentionTokens[mention].lowerBound)?.block ?? block
    }
}
