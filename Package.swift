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
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "HTML", dependencies: ["CLibXML2"]),
        .target(name: "Articles", dependencies: ["HTML"], exclude: ["Resources"]),
        .target(name: "German", exclude: ["Resources"]),
        .target(name: "Entities", dependencies: ["German"], exclude: ["Resources"]),
        .target(name: "Dates", dependencies: ["German"], exclude: ["Resources"]),
        .target(
            name: "Incidents", dependencies: ["Articles", "German", "Entities", "Dates"], exclude: ["Resources"]),
        .target(
            name: "Vorfall",
            dependencies: [
                "HTML", "Articles", "German", "Entities", "Dates", "Incidents",
                .product(name: "Logging", package: "swift-log"),
            ], exclude: ["Resources"]),
        .target(name: "Exports", dependencies: ["Incidents", "Dates"], exclude: ["Resources"]),
        .executableTarget(
            name: "VorfallCommand",
            dependencies: [
                "Vorfall", "Articles", "German", "Entities", "Exports", "HTML", "Incidents",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
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
    ],
    swiftLanguageModes: [.v6]
)
