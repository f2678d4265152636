import JourneyProject

/// A path and what is asked of the models there, either of which may be left out: a word alone that leads nowhere and has
/// nothing of a path is the question, and the path is the current folder.
struct PathAndQuestion {
  let path: String
  let question: String?

  init(_ path: String, _ question: String?, in files: any Files) {
    let isPath =
      question != nil || files.kind(of: path) != nil || path.isEmpty || path.contains("/")
      || path.contains(".")
    self.path = isPath ? path : "."
    self.question = isPath ? question : path
  }
}
