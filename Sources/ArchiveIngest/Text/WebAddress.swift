/// Addresses of the web as files write them.
enum WebAddress {
    /// The address that a reference stands for on a page of that address (RFC 3986, section 5.2); the reference as it is
    /// where there is no such page.
    static func resolved(_ reference: String, against base: String?) -> String {
        let reference = reference.trimmed
        guard scheme(of: reference) == nil, let base = base.flatMap(Parts.init), !base.authority.isEmpty else {
            return reference
        }
        if reference.isEmpty { return base.site + base.path + base.query }
        if reference.hasPrefix("//") { return base.scheme + ":" + reference }
        let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
        let (path, rest) = (reference[..<end], String(reference[end...]))
        if path.isEmpty { return base.site + base.path + (rest.hasPrefix("#") ? base.query : "") + rest }
        let folder = path.hasPrefix("/") ? "" : base.folder
        return base.site + withoutDots(folder + path) + rest
    }

    /// Whether it names a page of the web.
    static func isAbsolute(_ address: String) -> Bool {
        scheme(of: address).map { ["http", "https"].contains($0.lowercased()) } == true
    }

    /// The host of an address, `post.example` of `https://www.post.example:8080/a`.
    static func host(of address: String) -> String? {
        guard let authority = Parts(address)?.authority.lowercased() else { return nil }
        let host = authority[(authority.lastIndex(of: "@").map(authority.index(after:)) ?? authority.startIndex)...]
            .prefix { $0 != ":" }
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host).nonEmpty
    }

    /// The scheme of an address that has one.
    private static func scheme(of address: String) -> Substring? {
        guard let colon = address.firstIndex(of: ":"), address.first?.isLetter == true else { return nil }
        let scheme = address[..<colon]
        let isScheme = scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return isScheme ? scheme : nil
    }

    /// A path without its `.` and `..`.
    private static func withoutDots(_ path: String) -> String {
        var kept: [Substring] = []
        let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for step in steps {
            if step == ".." { _ = kept.popLast() } else if step != "." { kept.append(step) }
        }
        if let last = steps.last, last == "." || last == ".." { kept.append("") }
        return "/" + kept.joined(separator: "/")
    }

    /// The parts of an address.
    private struct Parts {
        let scheme: Substring
        let authority: Substring
        let path: Substring
        /// With its question mark.
        let query: Substring

        var site: String { scheme + "://" + authority }
        /// The path to its last slash.
        var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/" }

        init?(_ address: String) {
            guard let scheme = WebAddress.scheme(of: address) else { return nil }
            self.scheme = scheme
            var rest = address[scheme.endIndex...].dropFirst().prefix { $0 != "#" }
            let hasAuthority = rest.hasPrefix("//")
            if hasAuthority { rest = rest.dropFirst(2) }
            authority = rest.prefix { hasAuthority && $0 != "/" && $0 != "?" }
            rest = rest[authority.endIndex...]
            path = rest.prefix { $0 != "?" }
            query = rest[path.endIndex...]
        }
    }
}
