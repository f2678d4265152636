import JourneyModel
package import JourneySyntax
package import JourneyWords

/// Why there is nothing to work on: the input as a whole could not be read.
package enum InputFailure: Error, Equatable {
  /// A path that the person named.
  case unreadable(path: String, Problem.ReadFailure)
  /// A folder without a `.journey` file, at any depth; `name` is what it is called, where `folder` says where it lies.
  case noJourneys(folder: String, name: String)
  /// More than `FolderScan.mostEntries`.
  case tooManyEntries(folder: String)
  /// Nothing but white space.
  case emptyFile(path: String)
  /// A file that holds none.
  case noJourney(path: String)
  /// A path that is not inside the folder of `--root`.
  case outsideRoot(path: String, root: String)
  /// `path` is nil for standard input.
  case emptyTable(path: String?)
  /// Another kind of file than the command takes; `path` is nil for standard input.
  case wrongFile(path: String?, FileNature)

  /// What happened and what to do, in one or two sentences.
  package func message(in words: Words) -> String {
    switch self {
    case .unreadable(let path, let reason):
      return Problem(FileProblem.unreadableFile(path: path, reason: reason), at: Place(file: path, line: 1))
        .message(in: words.language)
    case .noJourneys(let folder, let name):
      let command = words.typed("rihla new " + PathText.inShell(folder))
      return words.say(
        en: "There is no .journey file in \(words.quoted(name)). \(command) puts a first one there.",
        ar:
          "لا يوجد ملف \(words.isolated(".journey")) في \(words.quoted(name)). الأمر \(command) يضع فيه نموذجًا أول."
      )
    case .tooManyEntries(let folder):
      return words.say(
        en: "There are more than \(words.number(FolderScan.mostEntries)) files in \(folder). "
          + "Name the folder that holds the journeys.",
        ar: "في \(words.isolated(folder)) أكثر من \(words.number(FolderScan.mostEntries)) ملف. "
          + "سمِّ المجلد الذي فيه الرحلات.")
    case .emptyFile(let path):
      return words.say(
        en: "\(path) is empty. Start it with a line such as \"Journey: Renew a driving licence\".",
        ar: "الملف \(words.isolated(path)) فارغ. ابدأه بسطر مثل «رحلة العميل: تجديد رخصة القيادة».")
    case .noJourney(let path):
      return words.say(
        en: "\(path) holds no journey. Add a line such as \"Journey: Renew a driving licence\".",
        ar: "لا رحلة في \(words.isolated(path)). أضف سطرًا مثل «رحلة العميل: تجديد رخصة القيادة».")
    case .emptyTable(let path):
      return words.say(
        en:
          "\(path ?? "The input") holds no rows. Copy them from a spreadsheet, with the names of their columns.",
        ar: "لا صفوف في \(path.map { words.isolated($0) } ?? "المدخل"). انسخها من جدول مع أسماء أعمدتها.")
    case .wrongFile(let path, let nature): return nature.message(at: path, in: words)
    case .outsideRoot(let path, let root):
      return words.say(
        en: "\(path) is not inside the root folder \(root). Widen it with --root.",
        ar: "الملف \(words.isolated(path)) خارج المجلد الجذر \(words.isolated(root)). وسّعه بالخيار "
          + "\(words.isolated("--root")).")
    }
  }
}
