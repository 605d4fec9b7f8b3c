/// What a word or phrase tells about an incident. The words stand in `Resources/cues.tsv`.
public enum CueCategory: String, Sendable, CaseIterable {
    case kindCyberattack = "kind.cyberattack"
    case kindRansomware = "kind.ransomware"
    case kindDDoS = "kind.ddos"
    case kindDataBreach = "kind.dataBreach"
    case kindOutage = "kind.outage"
    case kindPhishing = "kind.phishing"
    case kindVulnerability = "kind.vulnerability"
    case kindExtortion = "kind.extortion"
    case access, victim, leak
    case disrupted, restricted, offline, restored, unaffected, affected
    case list, customer
    case shutdown = "measure.shutdown"
    case defence = "measure.defence"
    case complaint = "measure.complaint"
    case forensics = "measure.forensics"
    case informedAuthorities = "measure.informedAuthorities"
    case informedAffected = "measure.informedAffected"
    case passwordReset = "measure.passwordReset"
    case patch = "measure.patch"
    case crisisTeam = "measure.crisisTeam"
    case restoration = "measure.restoration"
    case now, recall, earlier, detection, publication
    case dataKind = "data"
    case people
    case hypothetical
    case noIncident = "noincident"
    case negator
    case notFound = "notfound"
    case open, hedge, confirm, deny
    case speech
    case subjunctive = "conj"
    case speaker, authority, perpetrator
    case causeSoftware = "cause.software"
    case causePhishing = "cause.phishing"
    case causeCredentials = "cause.credentials"
    case causeMisconfiguration = "cause.misconfiguration"
    case causeFault = "cause.fault"
    case causeHumanError = "cause.humanError"
    case ransom, damage, fine, trial
    case claim, advice, cannot, attacker
    case assault, havoc, scramble, failure, refusal, glitch, escape, passing, exposure, snooping, sending, loss, fake,
        flaw, demand, threat, contents, closing
    case machine, record, wrong, outsiders, letter, carrier, channel, money, insider
    case dataNoun = "datanoun"
    case computing = "it"
    case safe
    case phoneService = "service.telefon-hotline"
    case branchService = "service.geschaeftsstelle"
    case mailService = "service.email"
    case dailyService = "service.tagesgeschaeft"
    case claimsService = "service.leistungsabrechnung"

    /// The service that words of the category speak of without naming it.
    var impliedService: String? {
        rawValue.hasPrefix("service.") ? String(rawValue.dropFirst("service.".count)) : nil
    }

    /// The kind of incident that the category names, for the `kind.` categories.
    var incidentKind: IncidentKind? {
        switch self {
        case .kindCyberattack: .cyberattack
        case .kindRansomware: .ransomware
        case .kindDDoS: .ddos
        case .kindDataBreach: .dataBreach
        case .kindOutage: .outage
        case .kindPhishing: .phishing
        case .kindVulnerability: .vulnerability
        case .kindExtortion: .extortion
        default: nil
        }
    }

    /// The state of a service that the category names.
    var serviceStatus: ServiceStatus? {
        switch self {
        case .disrupted: .disrupted
        case .restricted: .restricted
        case .offline: .offline
        case .restored: .restored
        case .unaffected: .unaffected
        default: nil
        }
    }

    /// The measure that the category names.
    var measure: String? {
        rawValue.hasPrefix("measure.") ? String(rawValue.dropFirst("measure.".count)) : nil
    }
}

/// A word or phrase of a text that tells something about an incident.
struct Cue: Sendable, Hashable {
    let category: CueCategory
    /// Indices of the first token and behind the last.
    let tokens: Range<Int>
}
