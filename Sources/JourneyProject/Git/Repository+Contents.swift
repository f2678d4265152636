import JourneySyntax

extension Repository {
  /// The contents of these names, all through one process; of those that are not here, none.
  package func contents(of blobs: [String]) throws(GitFailure) -> [String: [UInt8]] {
    do throws(GitFailure) {
      return try read(blobs)
    } catch .lacking {
      // Git stops at the first one that a partial clone lacks.
      let here = try contentsHere()
      return try read(blobs.filter(here.contains))
    }
  }

  private func read(_ blobs: [String]) throws(GitFailure) -> [String: [UInt8]] {
    if blobs.isEmpty { return [:] }
    let input = Array(blobs.map { $0 + "\n" }.joined().utf8)
    let answer = try git(["cat-file", "--batch"], input: input).output
    var contents: [String: [UInt8]] = [:]
    var position = 0
    while position < answer.count, let end = answer[position...].firstIndex(of: .lineFeed) {
      let words = String(decoding: answer[position..<end], as: UTF8.self).split(separator: " ")
      position = end + 1
      guard words.count == 3, let size = Int(words[2]), position + size <= answer.count else { continue }
      contents[String(words[0])] = Array(answer[position..<position + size])
      position += size + 1
    }
    return contents
  }

  /// The names of everything that git has here.
  private func contentsHere() throws(GitFailure) -> Set<String> {
    let names = try git([
      "cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)",
    ]).line
    return Set(names.split(separator: "\n").map(String.init))
  }
}
