import Foundation

/// Reads an object of a configuration and names each wrong key by its path.
struct ConfigurationReader {
    private let object: [String: Any]
    private let file: String
    private let path: String

    init(json: Data, file: String) throws(ConfigurationError) {
        do {
            guard let object = try JSONSerialization.jsonObject(with: json) as? [String: Any] else {
                throw ConfigurationError(file: file, key: "", problem: "must be a JSON object")
            }
            self.init(object, file, "")
        } catch let error as ConfigurationError {
            throw error
        } catch {
            let reason = (error as NSError).userInfo["NSDebugDescription"] as? String ?? error.localizedDescription
            throw ConfigurationError(file: file, key: "", problem: "is no JSON: \(reason)")
        }
    }

    private init(_ object: [String: Any], _ file: String, _ path: String) {
        self.object = object
        self.file = file
        self.path = path
    }

    /// The keys, in alphabetical order.
    var keys: [String] { object.keys.sorted() }

    /// Refuses keys that are not in a list.
    func allow(_ allowed: [String]) throws(ConfigurationError) {
        for key in keys where !allowed.contains(key) {
            throw error(key, "unknown key; allowed are \(allowed.filter { $0 != "$schema" }.joined(separator: ", "))")
        }
    }

    func object(_ key: String) throws(ConfigurationError) -> ConfigurationReader? {
        guard let value = object[key] else { return nil }
        guard let value = value as? [String: Any] else { throw error(key, "must be an object") }
        return ConfigurationReader(value, file, path + key + ".")
    }

    func string(_ key: String) throws(ConfigurationError) -> String? {
        guard let value = object[key] else { return nil }
        guard let value = value as? String else { throw error(key, "must be a string") }
        return value
    }

    func strings(_ key: String) throws(ConfigurationError) -> [String]? {
        guard let value = object[key] else { return nil }
        guard let value = value as? [String] else { throw error(key, "must be an array of strings") }
        return value
    }

    func boolean(_ key: String) throws(ConfigurationError) -> Bool? {
        guard let value = object[key] else { return nil }
        guard let value = value as? NSNumber, Self.isBoolean(value) else { throw error(key, "must be true or false") }
        return value.boolValue
    }

    func number(_ key: String, _ range: ClosedRange<Double>) throws(ConfigurationError) -> Double? {
        guard let value = object[key] else { return nil }
        guard let value = value as? NSNumber, !Self.isBoolean(value), range.contains(value.doubleValue) else {
            throw error(key, "must be a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value.doubleValue
    }

    func integer(_ key: String, _ range: ClosedRange<Int>) throws(ConfigurationError) -> Int? {
        guard let value = object[key] else { return nil }
        guard let value = value as? NSNumber, !Self.isBoolean(value), let whole = Int(exactly: value.doubleValue),
            range.contains(whole)
        else { throw error(key, "must be a whole number from \(range.lowerBound) to \(range.upperBound)") }
        return whole
    }

    private static func isBoolean(_ value: NSNumber) -> Bool { String(cString: value.objCType) == "c" }

    private func error(_ key: String, _ problem: String) -> ConfigurationError {
        ConfigurationError(file: file, key: path + key, problem: problem)
    }
}
