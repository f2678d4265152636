import JourneyProject
import JourneyReport
import JourneySyntax
import JourneyWords

extension World {
  /// The page's templates with those of a team's own in their place; where one can't be used, the command ends.
  /// - Parameters:
  ///   - folder: holds files by the names of the page's own; nil keeps all of them.
  ///   - brand: the path of a style sheet that comes after the page's own.
  func templates(in folder: String?, brand: String?, speaking words: Words) throws -> PageTemplates {
    var own: [String: (path: String, text: String)] = [:]
    if let folder {
      for name in try templateNames(inFolder: folder, speaking: words) {
        let path = PathText.join(folder, name)
        own[name] = (path, try ownText(of: path, speaking: words))
      }
    }
    let style = try brand.map { (path: $0, text: try ownText(of: $0, speaking: words)) }
    if own.isEmpty, style == nil { return try PageTemplates.bundled.get() }
    do throws(TemplateFailure) {
      return try PageTemplates(replacing: own, brand: style)
    } catch {
      throw end(words.message(error), .unreadableInput)
    }
  }

  /// The files of the folder that are ours by their names; others that look like templates are a slip of the pen, and
  /// so is a folder without any.
  private func templateNames(inFolder folder: String, speaking words: Words) throws -> [String] {
    let names: [String]
    do throws(Problem.ReadFailure) {
      names = try entries(ofFolder: folder).map(\.name)
    } catch {
      throw end(InputFailure.unreadable(path: folder, error).message(in: words), .unreadableInput)
    }
    let known = PageTemplates.files
    let templates = names.filter { $0.hasSuffix(".mustache") || $0.hasSuffix(".css") }
    let all = words.list(known.map { words.isolated($0) })
    if templates.isEmpty {
      let folder = words.isolated(folder)
      throw end(
        words.say(
          en: "\(folder) holds no template of the report. There are: \(all).",
          ar: "لا قالب للتقرير في \(folder). القوالب هي: \(all)."), .unreadableInput)
    }
    guard let stranger = templates.first(where: { !known.contains($0) }) else { return templates }
    let path = words.isolated(PathText.join(folder, stranger))
    throw end(
      words.say(
        en: "\(path) is no template of the report. There are: \(all).",
        ar: "الملف \(path) ليس من قوالب التقرير. القوالب هي: \(all)."), .unreadableInput)
  }

  private func ownText(of path: String, speaking words: Words) throws -> String {
    do throws(Problem.ReadFailure) {
      let text = try withBytes(of: path, atMost: mostTemplateBytes) { bytes in
        let failure = Problem.ReadFailure(malformedIn: bytes)
        return failure.map(Result.failure)
          ?? .success(String(decoding: [UInt8](copying: bytes), as: UTF8.self))
      }
      return try text.get()
    } catch {
      throw end(InputFailure.unreadable(path: path, error).message(in: words), .unreadableInput)
    }
  }
}

/// A logo and a font fit into it; what is larger is no style sheet.
private let mostTemplateBytes = 4_000_000
