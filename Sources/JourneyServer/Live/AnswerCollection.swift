import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// Where answers given in the room go: a CSV beside the model, and a source that reads it.
struct AnswerCollection: Sendable {
  /// The fewest answers that may be shown as a number.
  static let fewest = 5
  /// A page of text is no comment. The page itself lets nobody write more.
  static let longestComment = 1_000

  /// Relative to the root folder.
  let file: String
  let book: AnswerBook

  /// - Parameters:
  ///   - model: the model's first file, relative to the root folder.
  ///   - allowsRepeats: whether a device may answer about a step more than once.
  init(beside model: String, under root: RootFolder, allowsRepeats: Bool, in world: any Surroundings) {
    let end = FolderScan.journeyEndings.first { model.hasSuffix($0) } ?? ""
    file = model.dropLast(end.count) + "-answers.csv"
    book = AnswerBook(at: root.absolute(file), allowsRepeats: allowsRepeats, in: world)
  }

  /// What one person says about one step.
  struct Voice: Sendable {
    var journey: String
    var step: String
    /// By the measures' names; whole numbers on their answer scales.
    var scores: [(measure: String, answer: Int)]
    var comment: String
    /// A random word that the device keeps: it tells devices apart, and nothing else about them.
    var device: String
    /// ISO 8601.
    var day: String

    /// One a score; the comment stands in the first.
    var rows: String {
      scores.enumerated().map { row($1.measure, "\($1.answer)", $0 == 0 ? comment : "") }.joined()
    }

    /// Who says something about what, as it will be read from the file again.
    var speaker: Respondents.Voice { Respondents.voice(inRow: Array(row("", "", "").utf8)) }

    private func row(_ measure: String, _ score: String, _ comment: String) -> String {
      AnswerCollection.row([journey, step, measure, score, day, device, comment])
    }
  }

  /// The columns of the table, in the order of a voice's rows.
  static let header = row(["journey", "step", "measure", "score", "date", "respondent", "comment"])

  /// A row of texts, each on one line, so that the table can be read line by line, too.
  private static func row(_ texts: [String]) -> String {
    CSVCell.row(texts.map { .string($0.withoutControls.trimmed) }, end: "\n")
  }

  /// The lines that join the answers to a model which does not read them yet; nil when it does.
  func source(for model: Model, at document: LiveDocument, in language: Language) -> String? {
    guard !model.sources.contains(where: { $0.file == file }) else { return nil }
    let label = Words(language: language).say(en: "Answers in the room", ar: "إجابات الحاضرين")
    let kinds = ValueWords.options(of: .kind).first { $0.name == "inTheMoment" }
    let kind = kinds?.spellings(in: language)[0] ?? ""
    let start = document.text.isEmpty || document.text.last == .lineFeed ? "\n" : "\n\n"
    return start
      + "\(Keyword.source.spelling(in: language)): \(label) [room]\n"
      + "  \(Keyword.file.spelling(in: language)): \(PathText.name(of: file))\n"
      + "  \(Keyword.kind.spelling(in: language)): \(kind)\n"
  }
}
