import JourneyProject
import Machine

/// Taking a place whose file somebody else may save in the very moment.
extension UnfinishedFile {
  /// How often the file may come and go in between.
  private static let mostAttempts = 100

  /// Takes the place of one of the texts that were expected there, or of nothing; whatever else is there stays.
  func finish(expecting texts: [[UInt8]]) throws(WriteFailure) {
    for _ in 0..<Self.mostAttempts {
      do throws(WriteFailure) {
        if try folder.status(of: target) == nil {
          try folder.rename(name, to: target, .withoutReplacing)
        } else {
          // Until it is known whose text has our name, nobody may take that away.
          try UnfinishedNames.holding { () throws(WriteFailure) in try exchange(expecting: texts) }
        }
        return
      } catch {
        switch error.reason {
        case .system(EEXIST), .system(ENOENT): continue
        case .system(EINVAL), .system(ENOSYS): return try finishComparing(with: texts)
        default: throw error
        }
      }
    }
    throw WriteFailure(reason: .changed)
  }

  /// Looks at what comes out under our name when both change names: looking first would leave a moment in between.
  private func exchange(expecting texts: [[UInt8]]) throws(WriteFailure) {
    try folder.rename(name, to: target, .exchanging)
    if folder.holds(name, oneOf: texts) { return }
    do throws(WriteFailure) {
      try folder.rename(name, to: target, .exchanging)
    } catch {
      keepBeside()
      throw WriteFailure(reason: .changed)
    }
    // Saved over ours, too, before that had gone again.
    if !folder.holds(name, oneOf: [bytes]) { keepBeside() }
    throw WriteFailure(reason: .changed)
  }

  /// Gives a text of somebody else that has our name one beside the file.
  private func keepBeside() {
    for number in 1...Self.mostAttempts {
      do throws(WriteFailure) {
        return try folder.rename(name, to: "\(target).other-\(number)", .withoutReplacing)
      } catch {
        if error.reason != .system(EEXIST) { return }
      }
    }
  }

  /// For disks that know no exchange.
  private func finishComparing(with texts: [[UInt8]]) throws(WriteFailure) {
    try folder.refuseChange(of: target, from: texts)
    try folder.rename(name, to: target)
  }
}

extension OpenFolder {
  /// Refuses a file that holds none of these texts; one that is missing may be written.
  func refuseChange(of name: String, from texts: [[UInt8]]) throws(WriteFailure) {
    guard try status(of: name) == nil || holds(name, oneOf: texts) else {
      throw WriteFailure(reason: .changed)
    }
  }
}
