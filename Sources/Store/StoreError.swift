/// Why a store could not be opened, read or written. The store's file is as it was before.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The disk, or the quota of the user, is full.
    case diskFull(String)
    /// The file or its folder may not be written.
    case readOnly(String)
    /// Another program holds the database, longer than the time that was waited.
    case locked(String)
    /// Other programs wrote the same articles at the same time, again and again.
    case conflict(String)
    /// The file is damaged, or is no database.
    case corrupt(String, detail: String)
    /// A later version of the program wrote the store.
    case newerSchema(String, found: Int, known: Int)
    /// The database holds tables of another program.
    case foreign(String)
    /// The file cannot be opened, or the server not be reached.
    case unreachable(String, detail: String)
    /// The program was built without stores.
    case notBuilt
    case other(String, detail: String)

    public var description: String {
        switch self {
        case .diskFull(let store):
            "\(store): the disk is full; free some space and run again, nothing that was finished is lost"
        case .readOnly(let store):
            "\(store): cannot be written; allow it for the file and its folder, or name another --store"
        case .locked(let store):
            "\(store): another program is writing to it; wait until it ends, or end it, and run again"
        case .conflict(let store):
            "\(store): other programs wrote the same articles at the same time; run again"
        case .corrupt(let store, let detail):
            "\(store): is damaged or no database (\(detail)); restore a copy, or try `sqlite3 FILE .recover`"
        case .newerSchema(let store, let found, let known):
            "\(store): was written by a later vorfall (schema \(found), this one knows up to \(known)); update vorfall"
        case .foreign(let store):
            "\(store): holds tables of another program; name another --store"
        case .unreachable(let store, let detail):
            "\(store): cannot be opened (\(detail))"
        case .notBuilt:
            "this vorfall was built without stores; build it with `swift build --traits Store`"
        case .other(let store, let detail):
            "\(store): \(detail)"
        }
    }
}
