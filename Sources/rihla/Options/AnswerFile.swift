import JourneyProject
import JourneyWords

extension World {
  /// Ends the command where a file that is to hold answers or events is of another kind. Text may be a table that only
  /// reading tells, and what cannot be looked into is said when it is read.
  func expectAnswers(at path: String, speaking words: Words) throws {
    switch nature(of: path) {
    case .table, .tally, .text, nil: return
    case let nature?:
      throw end(InputFailure.wrongFile(path: path, nature).message(in: words), .unreadableInput)
    }
  }
}
