import Testing

@testable import German
