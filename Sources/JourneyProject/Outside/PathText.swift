/// Paths as text, `/`-separated.
package enum PathText {
  /// A path below a folder; an empty folder is the current one.
  package static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") || folder.isEmpty ? folder + name : folder + "/" + name
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// The folder that a path lies in: `.` for a bare name, `/` for what lies in it and for itself.
  package static func folder(of path: String) -> String {
    let path = path.dropLast(path.count > 1 && path.hasSuffix("/") ? 1 : 0)
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path as a word of a command that somebody is to type: in quotes where a shell would cut it or take it otherwise.
  package static func inShell(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "/._-+,:@%".unicodeScalars.contains(scalar)
    }
    let word = path.hasPrefix("-") ? "./" + path : path
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
