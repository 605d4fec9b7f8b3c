#if Serve
    import Entities
    import Incidents

    /// The insurers and groups of insurers that the lexicon knows.
    struct InsurerDirectory: Sendable {
        /// By name.
        let all: [Correction.Insurer]
        private let byID: [String: Correction.Insurer]

        init(_ lexicon: Lexicon) {
            all = lexicon.entities.values.compactMap { entity -> Correction.Insurer? in
                guard entity.kind == .insurer || entity.kind == .group else { return nil }
                return Correction.Insurer(
                    id: entity.id, name: entity.name, ik: entity.ik,
                    kind: entity.kind == .group ? "group" : entity.insurerKind ?? "statutory")
            }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        }

        subscript(id: String) -> Correction.Insurer? { byID[id] }
    }
#endif
