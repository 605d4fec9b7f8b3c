// swift-tools-version: 6.1
import PackageDescription

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
        .trait(name: "Store", description: "Keeps records in SQLite or PostgreSQL: vorfall ingest, retry, doctor."),
        .trait(
            name: "Fetch", description: "Lets vorfall ingest read feeds, sitemaps and addresses over HTTP.",
            enabledTraits: ["Store"]),
        .default(enabledTraits: []),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.20.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
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
                "HTML", "CZlib", "CZstd",
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["Fetch"])),
            ]),
        .executableTarget(
            name: "VorfallCommand",
            dependencies: [
                "Vorfall", "Articles", "German", "Entities", "Exports", "HTML", "Incidents",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .target(name: "Store", condition: .when(traits: ["Store"])),
                .target(name: "Intake", condition: .when(traits: ["Store"])),
            ]),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
        .testTarget(name: "ArticlesTests", dependencies: ["Articles"]),
        .testTarget(name: "GermanTests", dependencies: ["German"], exclude: ["grammar.tsv"]),
        .testTarget(
            name: "EntitiesTests", dependencies: ["Entities"],
            exclude: ["banks.tsv", "no-insurer.tsv", "organisations.tsv", "references.tsv", "traps.tsv"]),
        .testTarget(name: "DatesTests", dependencies: ["Dates"]),
        .testTarget(name: "IncidentsTests", dependencies: ["Articles", "Dates", "Entities", "German", "Incidents"]),
        .testTarget(name: "ExportsTests", dependencies: ["Exports", "Vorfall"], exclude: ["Schemas"]),
        .testTarget(name: "VorfallTests", dependencies: ["Vorfall"]),
        .testTarget(name: "StoreTests", dependencies: ["Store", "Vorfall", "Articles", "Incidents"]),
        .testTarget(name: "IntakeTests", dependencies: ["Intake", "CZlib"]),
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
