// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `openapi.json`
    static let openapi: StaticString = ##"""
{"openapi":"3.1.0"}
"""##
}
