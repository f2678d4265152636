import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// A first model made of a table of answers: `rihla new --from export.csv`.
struct TableStart {
  /// The table, as the person wrote it.
  let table: String
  /// Where the model goes; nil for the folder of the table. Elsewhere the table is copied beside it.
  let folder: String?
  let language: Language?
  let world: any World

  /// A table beyond this is rather to be named by a source than copied.
  private static let mostBytesToCopy = 256 << 20

  /// What is to be written, the model first, and how to speak of it.
  func files() throws -> (files: [OutputFile], proposal: ModelProposal) {
    let words = language.map { Words(language: $0) } ?? world.words
    try world.expectAnswers(at: table, speaking: words)
    let proposal = try proposal(words)
    var names = FileNames()
    let stem = names.name(for: Name(label: title, id: nil, place: Place(file: table, line: 1)))
    let own = PathText.folder(of: table)
    let target = folder ?? own
    let model = OutputFile(path: Self.path(stem + ".journey", in: target), text: formatted(proposal.text))
    guard let folder, world.absolutePath(of: folder) != world.absolutePath(of: own) else {
      return ([model], proposal)
    }
    let copy = OutputFile(path: PathText.join(folder, PathText.name(of: table)), bytes: try bytes(words))
    return ([model, copy], proposal)
  }

  /// Laid out as everybody lays it out.
  private func formatted(_ text: String) -> String {
    let tree = SyntaxTree(parsing: SourceText(file: table, bytes: Array(text.utf8)))
    return String(decoding: FormattedText(of: tree).bytes, as: UTF8.self)
  }

  private static func path(_ name: String, in folder: String) -> String {
    folder == "." ? name : PathText.join(folder, name)
  }

  /// The table's name without its ending, as words.
  private var title: String {
    let name = PathText.name(of: table)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let spaced = stem.replacing("_", with: " ").replacing("-", with: " ").replacing("[", with: "(").replacing(
      "]", with: ")"
    ).split(separator: " ").joined(separator: " ")
    guard let first = spaced.first else { return name }
    return first.uppercased() + spaced.dropFirst()
  }

  private func proposal(_ words: Words) throws -> ModelProposal {
    let preview: ScoreFilePreview
    do throws(Problem.ReadFailure) {
      preview = try world.withBytes(of: table, atMost: .max) { ScoreFilePreview(of: $0) }
    } catch {
      throw world.end(InputFailure.unreadable(path: table, error).message(in: words), .unreadableInput)
    }
    if preview.isTally {
      throw world.end(InputFailure.wrongFile(path: table, .tally).message(in: words), .unreadableInput)
    }
    do throws(ModelProposal.Refusal) {
      return try ModelProposal(for: preview, file: PathText.name(of: table), title: title, language: language)
    } catch {
      if world.nature(of: table) == .text {
        throw world.end(InputFailure.wrongFile(path: table, .text).message(in: words), .unreadableInput)
      }
      throw world.end(message(for: error, words), .unreadableInput)
    }
  }

  private func message(for refusal: ModelProposal.Refusal, _ words: Words) -> String {
    let command = words.typed(PathText.command("scores", [table]))
    let name = words.isolated(table)
    return switch refusal {
    case .otherForm:
      words.say(
        en:
          "\(name) has no column for each question, so I can't make steps of it: \(command) shows what it holds.",
        ar: "ليس في \(name) عمود لكل سؤال، فلا يمكن إنشاء خطوات منه: الأمر \(command) يعرض ما فيه.")
    case .noNames:
      words.say(
        en: "The first row of \(name) seems to hold answers: write the questions above them.",
        ar: "يبدو أن الصف الأول من \(name) إجابات: اكتب الأسئلة فوقها.")
    case .noRating:
      words.say(
        en: "No column of \(name) holds ratings in numbers: \(command) shows what each holds.",
        ar: "لا عمود في \(name) فيه تقييم بالأعداد: الأمر \(command) يعرض محتوى كل عمود.")
    }
  }

  private func bytes(_ words: Words) throws -> [UInt8] {
    do throws(Problem.ReadFailure) {
      return try world.withBytes(of: table, atMost: Self.mostBytesToCopy) { Array(copying: $0) }
    } catch {
      throw world.end(InputFailure.unreadable(path: table, error).message(in: words), .unreadableInput)
    }
  }
}
