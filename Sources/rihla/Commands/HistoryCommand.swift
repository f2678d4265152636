import ArgumentParser
import JourneyHistory
import JourneyModel
import JourneyReport
import JourneySyntax

/// What the commands that walk through git can be told.
struct TimelineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The file or folder of the models.", valueName: "path"))
  var path = "."

  @Option(help: ArgumentHelp("The newest commit to look at.", valueName: "revision"))
  var upTo = "HEAD"

  @Option(help: "The language of the answer, instead of your environment's.")
  var language: Language?
}

extension TimelineOptions {
  func words(in world: any World) -> Words { language.map { Words(language: $0) } ?? world.words }

  /// All versions up to a commit, and the path from the top; where git can't answer the command ends here.
  func timeline(in world: any World) throws -> (timeline: Timeline, path: String) {
    let real = world.realPath(of: path) ?? world.currentFolder
    let folder = world.kind(of: real) == .folder ? real : PathText.folder(of: real)
    do throws(GitFailure) {
      let repository = try Repository(around: folder, in: world)
      let commit = try repository.commit(upTo)
      let timeline = try Timeline(of: repository, upTo: commit, in: world)
      if repository.isShallow { world.saysShallow(in: words(in: world)) }
      return (timeline, RootFolder(path: repository.top).relative(real) ?? "")
    } catch {
      throw world.end(error.message(in: words(in: world)), .unreadableInput)
    }
  }
}

/// `rihla history`: the life of one thing.
struct HistoryCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Tell the life of one persona, journey or step: when, who, and what changed.",
    discussion: """
      The name is an id, with or without brackets, or an exact label. Renames of the file, of the label and of \
      the id are followed. Newest first.

        $ rihla history layla
        $ rihla history "Pay the fee" --path journeys/driving-licence
      """)

  @Argument(help: "An id or a label.")
  var name: String

  @OptionGroup var options: TimelineOptions

  func run(in world: any World) throws {
    let (timeline, path) = try options.timeline(in: world)
    let words = options.words(in: world)
    guard let life = Life(of: name, in: timeline, below: path, words: words) else {
      throw world.end(
        words.say(
          en: "Nothing in the history is called \"\(name)\".",
          ar: "لا شيء في التاريخ باسم \(words.quoted(name))."),
        .usage)
    }
    for event in life.events {
      world.write(event.commit.text(event.lines, in: words), to: .output)
    }
  }
}

/// `rihla log`: what changed in meaning, commit by commit.
struct LogCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List what changed in meaning, commit by commit, newest first.",
    discussion: """
      Commits that changed only layout or comments are folded into a line.

        $ rihla log
        $ rihla log --path journeys/driving-licence
      """)

  @OptionGroup var options: TimelineOptions

  func run(in world: any World) throws {
    let (timeline, path) = try options.timeline(in: world)
    let words = options.words(in: world)
    var folded = 0
    for commit in timeline.commits.reversed() {
      let lines = Self.lines(of: commit, in: timeline, below: path, words: words)
      // A merge says nothing that its branches have not said.
      if commit.parents.count > 1 { continue }
      guard let lines else { continue }
      if lines.isEmpty {
        folded += 1
        continue
      }
      fold(&folded, in: words, world: world)
      world.write(commit.text(lines, in: words), to: .output)
    }
    fold(&folded, in: words, world: world)
  }

  /// What a commit changed below the path, each difference once; nil when it changed no file there.
  private static func lines(
    of commit: Commit, in timeline: Timeline, below path: String, words: Words
  ) -> [String]? {
    let subjects = timeline.comparisons(of: commit, below: path)
    guard !subjects.isEmpty else { return nil }
    var told: Set<String> = []
    return subjects.flatMap { ComparisonWords($0.comparison, words: words).statements.map(\.line) }
      .filter { told.insert($0).inserted }
  }

  private func fold(_ count: inout Int, in words: Words, world: any World) {
    guard count > 0 else { return }
    let number = words.number(count)
    let text = words.say(
      en: "… \(number) with changes of layout or comments only",
      ar: "… \(number) غيرت التنسيق أو التعليقات فقط")
    world.write(text + "\n", to: .output)
    count = 0
  }
}

extension Commit {
  /// The commit as a heading with its lines below.
  func text(_ lines: [String], in words: Words) -> String {
    let heading = words.list([words.day(day), words.isolated(author), words.isolated(subject)])
    let all = ["\(heading) (\(words.isolated(shortID)))"] + lines.map { "  " + $0 }
    return all.map { $0.withoutControls + "\n" }.joined()
  }
}
