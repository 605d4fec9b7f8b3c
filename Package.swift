// swift-tools-version: 6.1
import PackageDescription

/// What the service is built on, only with trait `Serve`.
let serving: [Target.Dependency] = [
    ("Hummingbird", "hummingbird"), ("HummingbirdCore", "hummingbird"), ("HummingbirdTLS", "hummingbird"),
    ("HTTPTypes", "swift-http-types"), ("NIOCore", "swift-nio"), ("NIOPosix", "swift-nio"),
    ("AsyncHTTPClient", "async-http-client"), ("ServiceLifecycle", "swift-service-lifecycle"),
    ("UnixSignals", "swift-service-lifecycle"),
].map { .product(name: $0, package: $1, condition: .when(traits: ["Serve"])) }

let package = Package(
    name: "vorfall",
    products: [
        .library(name: "Vorfall", targets: ["Vorfall"]),
        .library(name: "HTML", targets: ["HTML"]),
        .library(name: "Articles", targets: ["Articles"]),
        .library(name: "German", targets: ["German"]),
        .library(name: "Entities", targets: ["Entities"]),
        .library(name: "Dates", targets: ["Dates"]),
        .library(name: "Incidents", targets: ["Incidents"]),
        .library(name: "Exports", targets: ["Exports"]),
        .executable(name: "vorfall", targets: ["VorfallCommand"]),
    ],
    traits: [
        .trait(
            name: "Store",
            description: "Keeps records in SQLite or PostgreSQL: vorfall ingest, work, retry, list, show, search, …"),
        .trait(
            name: "Fetch", description: "Lets vorfall ingest read feeds, sitemaps and addresses over HTTP.",
            enabledTraits: ["Store"]),
        .trait(
            name: "Serve", description: "The HTTP service over a store: vorfall serve, token and webhook.",
            enabledTraits: ["Store"]),
        .default(enabledTraits: []),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.20.0"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.20.0", traits: ["FullFoundation"]),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.6.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "HTML", dependencies: ["CLibXML2"]),
        .target(name: "Articles", dependencies: ["HTML"], exclude: ["Resources"]),
        .target(name: "German", exclude: ["Resources"]),
        .target(name: "Entities", dependencies: ["German"], exclude: ["Resources"]),
        .target(name: "Dates", dependencies: ["German"], exclude: ["Resources"]),
        .target(
            name: "Incidents", dependencies: ["Articles", "German", "Entities", "Dates"], exclude: ["Resources"]),
        .target(
            name: "Vorfall",
            dependencies: ["HTML", "Articles", "German", "Entities", "Dates", "Incidents"], exclude: ["Resources"]),
        .target(name: "Exports", dependencies: ["Incidents", "Dates"], exclude: ["Resources"]),
        .target(name: "Pages", dependencies: ["Vorfall", "Articles", "Dates", "Incidents"], exclude: ["Resources"]),
        .target(
            name: "Store",
            dependencies: [
                "Articles", "Incidents",
                .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Store"])),
                .target(name: "CLibPQ", condition: .when(traits: ["Store"])),
            ]),
        .target(
            name: "Intake",
            dependencies: [
                "HTML", "CBrotli", "CZlib", "CZstd",
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["Fetch"])),
            ]),
        .target(
            name: "Server",
            dependencies: ["Vorfall", "Store", "Exports", "Incidents", "Entities", "CZlib"] + serving,
            exclude: ["Resources"]),
        .executableTarget(
            name: "VorfallCommand",
            dependencies: [
                "Vorfall", "Articles", "German", "Entities", "Exports", "HTML", "Incidents", "Intake", "Pages",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .target(name: "Store", condition: .when(traits: ["Store"])),
                .target(name: "Server", condition: .when(traits: ["Serve"])),
            ]),
        .target(name: "TestTables", path: "Tests/TestTables"),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
        .testTarget(name: "ArticlesTests", dependencies: ["Articles"]),
        .testTarget(name: "GermanTests", dependencies: ["German", "TestTables"], exclude: ["grammar.tsv"]),
        .testTarget(
            name: "EntitiesTests", dependencies: ["Entities", "German", "TestTables"],
            exclude: [
                "banks.tsv", "no-insurer.tsv", "organisations.tsv", "organisations-missed.tsv", "references.tsv",
                "traps.tsv",
            ]),
        .testTarget(name: "DatesTests", dependencies: ["Dates"]),
        .testTarget(
            name: "IncidentsTests",
            dependencies: ["Articles", "Dates", "Entities", "German", "Incidents", "TestTables"],
            exclude: [
                "leak.tsv", "measures.tsv", "people.tsv", "sentences.tsv", "states.tsv", "timeline.tsv",
            ]),
        .testTarget(name: "ExportsTests", dependencies: ["Exports", "Vorfall"], exclude: ["Schemas"]),
        .testTarget(name: "PagesTests", dependencies: ["Pages", "Vorfall", "Articles", "Entities", "Incidents"]),
        .testTarget(name: "VorfallTests", dependencies: ["Vorfall"]),
        .testTarget(name: "StoreTests", dependencies: ["Store", "Vorfall", "Articles", "Incidents"]),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "Server", "Store", "Vorfall", "Articles", "Incidents", "Pages", "CZlib",
                .product(name: "HummingbirdTesting", package: "hummingbird", condition: .when(traits: ["Serve"])),
            ] + serving),
        .testTarget(name: "IntakeTests", dependencies: ["Intake", "CZlib", "CZstd"]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "VorfallCommand", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzzing program needs sanitizers throughout, so it is no part of a usual build: scripts/fuzz sets this.
if Context.environment["VORFALL_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzz", dependencies: ["Articles", "Incidents", "Intake", "Vorfall"], path: "Fuzz",
            exclude: ["Dictionaries"], swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}
