import Articles
import Entities

/// What one clause says of the state of an insurer's service, of an insurer in general, or of a service in general.
struct Effect: Sendable {
    enum Standing: Sendable { case affected, spared, named }
    /// The insurer or group; `nil` where none is named.
    let insurer: Int?
    /// The mention of the service; `nil` for an insurer that is affected in general.
    let service: Int?
    let standing: Standing
    let status: ServiceStatus
    let since: String?
    let until: String?
    let modality: Modality
    let support: Support
    let source: Source?
    /// Whether a heading says it, which sums up what the text tells.
    let isHeading: Bool
    /// Whether it says that something happened once more.
    let isRenewed: Bool
    /// Whether the clause names another party, such as a provider, whose service it may be.
    let hasOtherParty: Bool
    /// The insurer's name, the service's, and the words that tell the state.
    let insurerEvidence: [Evidence]
    let serviceEvidence: [Evidence]
    let stateEvidence: [Evidence]
}
