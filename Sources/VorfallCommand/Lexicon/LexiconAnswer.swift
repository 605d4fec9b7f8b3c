import Entities
import German

/// What `vorfall lexicon` says, for programs.
enum LexiconAnswer {
    /// `vorfall lexicon check`
    struct Check: Encodable {
        let entities: Int
        let names: Int
        let problems: [LexiconCheck.Problem]
    }

    /// `vorfall lexicon show`
    struct Description: Encodable {
        struct Name: Encodable {
            let text: String
            let rule: String
            let isCaseSensitive: Bool
            let validFrom: String?
            let validTo: String?
            /// Identifiers of the other entities that have the name.
            let sharedWith: [String]
        }

        let id: String
        let name: String
        let kind: String
        let insurerKind: String?
        let ik: String?
        let otherIKs: [String]
        let validFrom: String?
        let validTo: String?
        let predecessors: [String]
        let successors: [String]
        let names: [Name]

        init(_ description: EntityDescription) {
            let entity = description.entity
            (id, name, kind, insurerKind) = (entity.id, entity.name, entity.kind.rawValue, entity.insurerKind)
            (ik, otherIKs) = (entity.ik, entity.otherIKs)
            (validFrom, validTo) = (entity.validFrom, entity.validTo)
            predecessors = description.predecessors.map(\.id)
            successors = description.successors.map(\.id)
            names = zip(description.names, description.sharedWith).map { name, shared in
                Name(
                    text: name.text, rule: name.rule.rawValue, isCaseSensitive: name.isCaseSensitive,
                    validFrom: name.validFrom, validTo: name.validTo, sharedWith: shared.map(\.id))
            }
        }
    }

    /// A name of `vorfall lexicon find`; offsets count Unicode scalars, the end is exclusive.
    struct Name: Encodable, CustomStringConvertible {
        /// How the words came to be a name.
        enum Kind: String, Encodable { case listed, unlisted, reference }

        let start: Int
        let end: Int
        let surface: String
        let kind: Kind
        /// What the words are taken for; absent where they are taken for nothing.
        let canonical: String?
        let reason: String
        /// Identifiers of the entities that the words could also mean.
        let others: [String]

        private init(
            _ range: Range<Int>, _ kind: Kind, _ canonical: String?, _ reason: String, others: [String] = [],
            in text: TokenizedText
        ) {
            let offsets = text.scalarOffsets(ofUTF8: [range.lowerBound, range.upperBound])
            (start, end) = (offsets[0], offsets[1])
            surface = text.string(range)
            self.kind = kind
            self.canonical = canonical
            self.reason = reason
            self.others = others
        }

        init(_ finding: NameFinding, in text: TokenizedText) {
            let taken = finding.accepted?.entity
            self.init(
                finding.range, .listed, taken, finding.reason,
                others: finding.names.map(\.entity).filter { $0 != taken }, in: text)
        }

        init(_ mention: Mention, in text: TokenizedText) {
            self.init(mention.range, .unlisted, mention.canonical, mention.reason, in: text)
        }

        init(_ reference: Reference, in text: TokenizedText) {
            self.init(reference.range, .reference, reference.canonical, reference.reason, in: text)
        }

        var description: String {
            let taken = canonical ?? "nothing"
            switch kind {
            case .listed:
                let rest = others.isEmpty ? "" : "; could be \(others.joined(separator: ", "))"
                return "\(surface): \(taken) (\(reason))\(rest)"
            case .unlisted: return "\(surface): \(taken), in no list (\(reason))"
            case .reference: return "\(surface): \(taken), a reference (\(reason))"
            }
        }
    }
}
