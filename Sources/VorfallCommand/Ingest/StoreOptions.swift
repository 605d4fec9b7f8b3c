#if Store
    import ArgumentParser
    import Foundation
    import Pages
    import Store
    import Vorfall

    /// Where records are kept.
    struct StoreOptions: ParsableArguments {
        @Option(
            help: ArgumentHelp("A SQLite file or postgres://…; else that of the configuration.", valueName: "address"))
        var store: String?

        /// The address from the command line, else from the configuration, relative to its folder.
        func address(_ configuration: Configuration) -> String {
            if let store { return store }
            let address = configuration.store
            return Store.isServer(address) || address.hasPrefix("/") || configuration.folder == "."
                ? address : configuration.folder + "/" + address
        }

        /// Opens the store; prints what is wrong and ends with 3 if that fails.
        ///
        /// - Parameter isTemporary: whether a store that is not there is not created.
        func open(_ configuration: Configuration, isTemporary: Bool = false) throws -> Store {
            let address = address(configuration)
            let isThere = Store.isServer(address) || FileManager.default.fileExists(atPath: address)
            return try Self.reportingErrors {
                try Store(address: isTemporary && !isThere ? ":memory:" : address, now: Date.now.ISO8601Format())
            }
        }

        /// Opens a store that is there; says so and ends with 3 if there is none.
        func openExisting(_ configuration: Configuration) throws -> Store {
            let address = address(configuration)
            guard Store.isServer(address) || FileManager.default.fileExists(atPath: address) else {
                Terminal.message("Error: " + Phrases(Terminal.language).text(.noStore, Terminal.safe(address)))
                throw ExitCode(3)
            }
            return try open(configuration)
        }

        /// Says so if the incidents of a store are behind its records.
        static func noteStaleIncidents(of store: Store) throws {
            if try !store.areIncidentsCurrent() {
                Terminal.message("vorfall: " + Phrases(Terminal.language)[.staleIncidents])
            }
        }

        /// Reads a stored value; says what to do and ends with 3 if another version of the program wrote it in a form
        /// that this one does not read.
        static func reading<Value>(_ id: String, _ body: () throws -> Value) throws -> Value {
            do { return try body() } catch is DecodingError {
                Terminal.message("Error: " + Phrases(Terminal.language).text(.unreadable, id))
                throw ExitCode(3)
            }
        }

        /// Does something with the store; prints what is wrong and ends with 3 if that fails.
        static func reportingErrors<Value>(_ body: () throws -> Value) throws -> Value {
            do { return try body() } catch let error as StoreError {
                Terminal.message("Error: \(error)")
                throw ExitCode(3)
            }
        }
    }
#endif
