import JourneyModel
import JourneyReport
import JourneySyntax

/// Where answers given in the room go: a CSV beside the model, and a source that reads it.
struct Collection: Sendable {
  /// The fewest answers that may be shown as a number.
  static let fewest = 5
  /// Longer comments are cut: a page of text is no comment.
  private static let longestComment = 1_000

  /// Relative to the root folder.
  let file: String
  /// Whether a device may answer about a step more than once.
  let allowsRepeats: Bool
  private let path: String
  private let world: any World

  /// - Parameter model: the model's first file, relative to the root folder.
  init(beside model: String, under root: RootFolder, allowsRepeats: Bool, in world: any World) {
    let end = FolderScan.journeyEndings.first { model.hasSuffix($0) } ?? ""
    file = model.dropLast(end.count) + "-answers.csv"
    path = root.absolute(file)
    self.allowsRepeats = allowsRepeats
    self.world = world
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
  }

  private static let header = "journey,step,measure,score,date,respondent,comment\n"

  /// Makes the file where it is missing, so that a model can read it before the first answer.
  func begin() throws(WriteFailure) {
    if world.kind(of: path) == nil { try world.append(Self.header, toFile: path) }
  }

  /// Adds a voice, one line an answer; it is on the disk when this returns.
  func add(_ voice: Voice) throws(WriteFailure) {
    var comment = String(voice.comment.prefix(Self.longestComment))
    try begin()
    var lines = ""
    for (measure, answer) in voice.scores {
      let cells = [
        voice.journey, voice.step, measure, "\(answer)", voice.day, voice.device, comment,
      ]
      lines += cells.map(Self.cell).joined(separator: ",") + "\n"
      comment = ""
    }
    try world.append(lines, toFile: path)
  }

  /// Whether this device has spoken about this step.
  func has(_ device: String, answeredAbout step: String, of journey: String) -> Bool {
    let cells = "\(Self.cell(journey)),\(Self.cell(step)),"
    let bytes = try? world.withBytes(of: path, atMost: Shelf.mostBytes) { Array(copying: $0) }
    let lines = (bytes ?? []).split(separator: 0x0A)
    return lines.contains { line in
      line.starts(with: cells.utf8) && String(decoding: line, as: UTF8.self).contains(",\(device),")
    }
  }

  /// A text on one line.
  private static func cell(_ text: String) -> String { CSVCell.string(text.withoutControls.trimmed).written }

  /// The lines that join the answers to a model which does not read them yet; nil when it does.
  func source(for model: Model, at document: LiveDocument, in language: Language) -> String? {
    guard !model.sources.contains(where: { $0.file == file }) else { return nil }
    func name(_ keyword: Keyword) -> String { KeywordTable.entry(keyword).spellings(in: language)[0] }
    let label = Words(language: language).say(en: "Answers in the room", ar: "إجابات الحاضرين")
    let kinds = ValueWords.options(of: .kind).first { $0.name == "inTheMoment" }
    let kind = (language == .arabic ? kinds?.arabic : kinds?.english)?.first ?? ""
    let start = document.text.isEmpty || document.text.last == 0x0A ? "\n" : "\n\n"
    return start + "\(name(.source)): \(label) [room]\n  \(name(.file)): \(PathText.name(of: file))\n"
      + "  \(name(.kind)): \(kind)\n"
  }
}
