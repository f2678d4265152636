import JourneyHistory
import JourneyProject
import JourneySyntax
import JourneyWords

/// Whether files that were made from models are still what the models make today.
struct OutputDrift {
  let world: any World
  let common: CommonOptions
  /// The file or folder of the models.
  let path: String

  /// Names each file that is out of date, and what changed in meaning since it was committed; then the command ends
  /// with 1. Nothing is written.
  func check(_ files: [OutputFile], speaking words: Words) throws {
    let old = files.filter { file in
      let bytes = try? world.withBytes(of: file.path, atMost: .max) { Array(copying: $0) }
      return bytes != file.bytes
    }
    guard !old.isEmpty else { return }
    for file in old {
      let name = words.isolated(file.path)
      let text =
        world.kind(of: file.path) == nil
        ? words.say(en: "\(file.path) has not been made yet.", ar: "\(name) لم يُنشأ بعد.")
        : words.say(
          en: "\(file.path) is not what its source makes today.", ar: "\(name) لم يعد مطابقًا لمصدره.")
      try world.print(text.withoutControls + "\n")
      if let changes = changes(since: file.path, in: words) { try world.print(changes) }
    }
    throw ExitStatus.findings.code
  }

  /// What the models say otherwise than when the file was committed last; nil where git does not know.
  private func changes(since file: String, in words: Words) -> String? {
    world.showingProgress { changes(since: file, in: words, beginning: $0.begin) }
  }

  private func changes(
    since file: String, in words: Words, beginning: @escaping @Sendable (String) -> Void
  ) -> String? {
    let loader = common.snapshots(at: path, in: world, beginning: beginning)
    guard let real = world.realPath(of: file), let repository = try? loader.repository(),
      let place = RootFolder(path: repository.top).relative(real),
      let commit = try? repository.log(["-1", "--format=%H", "--", ":(literal,top)" + place]).line,
      !commit.isEmpty,
      let (before, after) = try? loader.load(.revision(commit), .workingTree, of: repository)
    else { return nil }
    return DiffCommand.report(from: before, to: after, words: words).text
  }
}
