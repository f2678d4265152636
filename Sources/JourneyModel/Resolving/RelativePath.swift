/// Paths inside a root folder: `/`-separated, relative to it, without `.` and `..`.
package enum RelativePath {
  /// The file that `path`, written in `file`, means; nil when it is absolute or leaves the root folder.
  package static func resolve(_ path: String, beside file: String) -> String? {
    if path.hasPrefix("/") || path.hasPrefix("~") { return nil }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }
}
