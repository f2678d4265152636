import ArgumentParser
import JourneyHistory
import JourneyModel
import JourneyProject
import JourneyReport
import JourneySyntax
import JourneyWords

/// What the commands that walk through git can be told.
struct TimelineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The file or folder of the models.", valueName: "path"))
  var path = "."

  @Option(help: ArgumentHelp("The newest commit to look at.", valueName: "revision"))
  var upTo = "HEAD"

  @OptionGroup var time: WindowOptions

  @Option(help: "The language of the answer, instead of your environment's.")
  var language: Language?
}

extension TimelineOptions {
  /// All versions up to a commit; where git can't answer the command ends here.
  func walk(in world: any World) throws -> TimelineWalk {
    let real = world.absolutePath(of: path)
    do throws(GitFailure) {
      let repository = try Repository(around: world.nearestFolder(to: real), in: world)
      let commit = try repository.commit(upTo)
      let timeline = try Timeline(of: repository, upTo: commit, in: world, frame: time.frame)
      let path = RootFolder(path: repository.top).relative(real) ?? ""
      guard timeline.hasEverHad(path) else {
        throw .neverThere(path: path.isEmpty ? PathText.name(of: repository.top) : path)
      }
      let words =
        language.map { Words(language: $0) } ?? timeline.words(below: path) ?? world.words
      if repository.isShallow { world.saysShallow(in: words) }
      return TimelineWalk(timeline: timeline, path: path, commit: commit, words: words)
    } catch {
      throw world.end(
        error.message(in: language.map { Words(language: $0) } ?? world.words), .unreadableInput)
    }
  }
}

/// All versions that a command walks through.
struct TimelineWalk {
  let timeline: Timeline
  /// What is looked at, from the top of the repository; empty for all of it.
  let path: String
  /// The newest commit.
  let commit: String
  /// As the newest models speak where all speak alike, unless another language was asked for.
  let words: Words
}

extension Timeline {
  /// How the newest models below a path speak; nil where there is none, and where they speak differently.
  fileprivate func words(below path: String) -> Words? {
    guard let newest = commits.last?.id else { return nil }
    let all = roots(at: newest, below: path).compactMap { version(of: $0, at: newest)?.words }
    return all.first.flatMap { first in all.allSatisfy { $0.language == first.language } ? first : nil }
  }

  /// Whether there was anything in the language at a path from the top.
  fileprivate func hasEverHad(_ path: String) -> Bool {
    commits.contains { $0.changes.contains { $0.path.isAt(path) } }
  }
}

/// `rihla history`: the life of one thing.
struct HistoryCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Tell the life of one persona, journey or step: when, who, and what changed.",
    discussion: """
      The name is an id, with or without brackets, or an exact label. Renames of the file, of the label and of \
      the id are followed. Newest first. The page that --format html makes shows at each version what was felt and \
      the gap of each step, with the answers that were in git then.

        $ rihla history layla
        $ rihla history "Pay the fee" --path journeys/driving-licence
        $ rihla history pay --format html > pay.html
      """)

  /// How a history is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human, markdown, json, html
  }

  @Argument(help: "An id or a label.")
  var name: String

  @Option(help: "For a person, a wiki, a program, or as a page with a picture of each version.")
  var format: Format = .human

  @OptionGroup var options: TimelineOptions

  func run(in world: any World) throws {
    let walk = try options.walk(in: world)
    let own = options.language == nil ? Life.words(of: name, in: walk.timeline, below: walk.path) : nil
    let words = own ?? walk.words
    guard let life = Life(of: name, in: walk.timeline, below: walk.path, words: words) else {
      throw world.end(
        words.say(
          en: "Nothing in the history is called \"\(name)\".",
          ar: "لا شيء في التاريخ باسم \(words.quoted(name))."),
        .usage)
    }
    let report = HistoryReport(of: life.events.map(\.entry), words: words)
    let text =
      switch format {
      case .human: report.text
      case .markdown: report.markdown
      case .json: report.json(about: name)
      case .html:
        try world.drawing(speaking: words) {
          life.page(upTo: options.upTo, commit: walk.commit).html(try PageTemplates.bundled.get())
        }
      }
    do throws(GitFailure) {
      // Answers are read while the page is drawn.
      try walk.timeline.requireAll()
    } catch {
      throw world.end(error.message(in: words), .unreadableInput)
    }
    try format == .human ? world.tell(text) : world.print(text)
  }
}

/// `rihla log`: what changed in meaning, commit by commit.
struct LogCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List what changed in meaning, commit by commit, newest first.",
    discussion: """
      Commits that changed only layout, comments or names of files are folded into a line. A merge says what it changed by itself: \
      what neither branch had, or whose version stood where both had changed the same.

        $ rihla log
        $ rihla log --path journeys/driving-licence
      """)

  /// How a log is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human, markdown, json
  }

  @Option(help: "For a person, a wiki or a program.")
  var format: Format = .human

  @OptionGroup var options: TimelineOptions

  func run(in world: any World) throws {
    let walk = try options.walk(in: world)
    let entries = walk.timeline.commits.reversed().compactMap { commit in
      walk.timeline.entry(of: commit, below: walk.path, words: walk.words)
    }
    let report = HistoryReport(of: entries, words: walk.words)
    let text =
      switch format {
      case .human: report.text
      case .markdown: report.markdown
      case .json: report.json()
      }
    try format == .human ? world.tell(text) : world.print(text)
  }
}

extension Timeline {
  /// What a commit changed below the path, each difference once; nil when it changed no file there, and for a merge
  /// that did nothing by itself.
  fileprivate func entry(of commit: Commit, below path: String, words: Words) -> HistoryReport.Entry? {
    let parts =
      commit.isMerge
      ? ownStatements(of: commit, below: path, words: words)
      : comparisons(of: commit, below: path).map {
        HistoryReport.Part(
          file: $0.file, statements: ComparisonWords($0.comparison, words: words).statements)
      }
    guard !parts.isEmpty else { return nil }
    var told: Set<String> = []
    let once = parts.map { part in
      HistoryReport.Part(
        file: part.file, statements: part.statements.filter { told.insert($0.line).inserted })
    }
    return HistoryReport.Entry(
      commit.note, parts: once, lines: once.flatMap { $0.statements.map(\.line) })
  }
}
