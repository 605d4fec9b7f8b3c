import Testing

@testable import Incidents
