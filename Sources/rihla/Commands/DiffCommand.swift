import ArgumentParser
import JourneyHistory
import JourneyModel
import JourneyProject
import JourneyReport
import JourneySyntax
import JourneyWords

/// `rihla diff`: what changed in meaning between two versions.
struct DiffCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two versions of journeys, in the words of the field.",
    discussion: """
      Without arguments it compares the last commit with the files of today; with one revision that revision \
      with the files of today; with two these with each other. Two folders work without git.

        $ rihla diff
        $ rihla diff HEAD~3 --path journeys/driving-licence
        $ rihla diff spring autumn --format markdown
        $ rihla diff ../old-folder journeys/driving-licence

      Steps are followed through renames and moves: by id first, then by label, then by what they say, in which \
      case it says how much of it is the same. Scores are compared where their file is in git at both.
      """)

  /// How the differences are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human, markdown, json, html
  }

  @Argument(help: "One or two revisions, or two folders.")
  var sides: [String] = []

  @Option(help: ArgumentHelp("What to compare: a file or a folder.", valueName: "path"))
  var path = "."

  @Option(help: "For a person, a pull request, a program, or as a page with both versions drawn.")
  var format: Format = .human

  @OptionGroup var time: WindowOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard sides.count <= 2, sides.allSatisfy({ !$0.isEmpty }) else {
      throw ValidationError("Name at most two revisions or folders.")
    }
  }

  func run(in world: any World) throws {
    let (before, after) = try snapshots(in: world)
    let words = common.words(for: after.models + before.models, in: world)
    guard !(before.models + after.models).isEmpty else {
      throw world.end(nothing(in: words), .unreadableInput)
    }
    let subjects = Self.subjects(before, after)
    let report = Self.report(from: before, to: after, words: words)
    let text =
      switch format {
      case .human: report.text
      case .markdown: report.markdown
      case .json: report.json(from: before.name, to: after.name)
      case .html:
        try world.drawing(speaking: words) {
          try ComparisonPage(of: subjects, report: report, from: before.name, to: after.name).html(
            try PageTemplates.bundled.get())
        }
      }
    try format == .human ? world.tell(text) : world.print(text)
    sayErrors(of: before, in: words, world: world)
    sayErrors(of: after, in: words, world: world)
  }

  private func nothing(in words: Words) -> String {
    words.say(
      en: "Neither version has a journey or a persona at \(path).",
      ar: "لا رحلة ولا شخصية في \(words.isolated(path)) في أي من النسختين.")
  }

  /// What changed from one side to the other.
  static func report(from before: Snapshot, to after: Snapshot, words: Words) -> ComparisonReport {
    ComparisonReport(
      of: subjects(before, after), differingFiles: differingFiles(before, after), words: words)
  }

  private static func subjects(_ before: Snapshot, _ after: Snapshot) -> [ComparisonReport.Subject] {
    SnapshotPairs(before, after).pairs.map { subject($0, before, after) }
  }

  /// Two folders where both exist, else two revisions.
  private func snapshots(in world: any World) throws -> (Snapshot, Snapshot) {
    if sides.count == 2, sides.allSatisfy({ world.kind(of: $0) != nil }) {
      return (try folder(sides[0], in: world), try folder(sides[1], in: world))
    }
    let before = SnapshotLoader.Side.revision(sides.first ?? "HEAD")
    let after = sides.count == 2 ? SnapshotLoader.Side.revision(sides[1]) : .workingTree
    do throws(SnapshotFailure) {
      return try world.showingProgress { progress throws(SnapshotFailure) in
        try common.snapshots(at: path, in: world, frame: time.frame, beginning: progress.begin)
          .load(before, after)
      }
    } catch {
      throw world.end(error.message(in: common.words(for: [], in: world)), .unreadableInput)
    }
  }

  /// A side without git.
  private func folder(_ path: String, in world: any World) throws -> Snapshot {
    Snapshot(named: path, models: try common.library(at: path, in: world, frame: time.frame))
  }

  /// A model on both sides; where one side lacks it, beside a model that says nothing.
  private static func subject(
    _ pair: SnapshotPairs.Pair, _ before: Snapshot, _ after: Snapshot
  ) -> ComparisonReport.Subject {
    let old = pair.before.map { before.versions[$0.index] }
    let new = pair.after.map { after.versions[$0.index] }
    let settings = (new ?? old)?.model.settings ?? Settings()
    let nothing = ModelVersion(of: Model(settings: settings))
    let file = pair.after.map { after.models[$0].file } ?? pair.before.map { before.models[$0].file } ?? ""
    return ComparisonReport.Subject(
      file: file, comparison: ModelComparison(from: old ?? nothing, to: new ?? nothing))
  }

  /// How many files are on one side only or have other bytes on the other.
  private static func differingFiles(_ before: Snapshot, _ after: Snapshot) -> Int {
    func texts(_ side: Snapshot) -> [String: SyntaxTree] {
      side.models.map(\.trees).reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
    let (old, new) = (texts(before), texts(after))
    return Set(old.keys).union(new.keys).count { old[$0]?.source.bytes != new[$0]?.source.bytes }
  }

  /// Says that a side has errors: what can't be read there can't be compared either.
  private func sayErrors(of side: Snapshot, in words: Words, world: any World) {
    let errors = side.models.flatMap(\.problems).count { problem in
      if case .unreadableFile = problem.kind as? FileProblem, problem.story?.block == .source { return false }
      return problem.level == .error
    }
    guard errors > 0 else { return }
    let (name, count) = (words.isolated(side.name), words.count(errors, .error))
    let text = words.say(
      en: "\(name): \(count); what can be read was compared. \"rihla check\" tells more.",
      ar: "\(name): \(count)؛ قورن ما أمكنت قراءته. الأمر \(words.quoted("rihla check")) يفصّل.")
    world.complain("rihla: \(text.withoutControls)\n")
  }
}
