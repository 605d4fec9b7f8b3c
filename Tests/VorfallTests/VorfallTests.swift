import Testing

@testable import Vorfall
