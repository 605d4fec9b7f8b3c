/// What a site allows robots to fetch (robots.txt, RFC 9309).
struct RobotsRules: Sendable, Hashable {
    private struct Rule: Sendable, Hashable {
        let isAllowed: Bool
        let pattern: [UInt8]
    }

    private var rules: [Rule] = []

    /// Everything is allowed: the site has no robots.txt.
    static let all = RobotsRules()
    /// Nothing is allowed: the site cannot be asked (RFC 9309, 2.3.1.4).
    static let none = RobotsRules("User-agent: *\nDisallow: /", product: "")

    private init() {}

    /// Reads a robots.txt.
    ///
    /// - Parameter product: the program's name, as sites write it. Groups of `*` count where none names it.
    init(_ text: String, product: String) {
        var named: [Rule] = []
        var general: [Rule] = []
        var isNamed = false
        var (appliesNamed, appliesGeneral, isInHead) = (false, false, false)
        for line in text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline) {
            let content = line.prefix { $0 != "#" }
            guard let colon = content.firstIndex(of: ":") else { continue }
            let key = String(content[..<colon]).trimmed.lowercased()
            let value = String(content[content.index(after: colon)...]).trimmed
            switch key {
            case "user-agent":
                if !isInHead { (appliesNamed, appliesGeneral) = (false, false) }
                isInHead = true
                if value.lowercased() == product.lowercased() { (appliesNamed, isNamed) = (true, true) }
                if value == "*" { appliesGeneral = true }
            case "allow", "disallow":
                isInHead = false
                guard !value.isEmpty else { continue }
                let rule = Rule(isAllowed: key == "allow", pattern: Array(value.utf8))
                if appliesNamed { named.append(rule) }
                if appliesGeneral { general.append(rule) }
            default: break
            }
        }
        rules = isNamed ? named : general
    }

    /// Whether a path with its query may be fetched: the longest rule that matches decides, of equal ones the allowing.
    func allows(_ path: String) -> Bool {
        guard path != "/robots.txt" else { return true }
        let bytes = Array((path.isEmpty ? "/" : path).utf8)
        var best: Rule?
        for rule in rules where Self.matches(rule.pattern, bytes) {
            guard let current = best else {
                best = rule
                continue
            }
            if rule.pattern.count > current.pattern.count
                || (rule.pattern.count == current.pattern.count && rule.isAllowed)
            {
                best = rule
            }
        }
        return best?.isAllowed ?? true
    }

    /// Whether a pattern matches the beginning of a path; `*` stands for anything, `$` for the end. Linear in the
    /// product of their lengths at worst.
    private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
        let isAnchored = pattern.last == UInt8(ascii: "$")
        let pattern = isAnchored ? pattern.dropLast() : pattern[...]
        var (at, place) = (pattern.startIndex, 0)
        var (star, retry): (Int?, Int) = (nil, 0)
        while true {
            if at < pattern.endIndex, pattern[at] == UInt8(ascii: "*") {
                star = at
                retry = place
                at += 1
            } else if at == pattern.endIndex, !isAnchored || place == path.count {
                return true
            } else if at < pattern.endIndex, place < path.count, pattern[at] == path[place] {
                at += 1
                place += 1
            } else if let star, retry < path.count {
                retry += 1
                place = retry
                at = star + 1
            } else {
                return false
            }
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\u{FEFF}" }
        var rest = drop(while: isSpace)
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return String(rest)
    }
}
