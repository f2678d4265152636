import JourneyEvidence
import JourneyProject
import JourneySyntax
import JourneyWords

/// What `rihla` alone says: what lies here, and the very commands for it; where nothing does, three ways to begin.
struct LookAround {
  private typealias Line = (command: String, purpose: String)

  private let contents: FolderContents
  private let world: any World
  private let words: Words
  private var text = ""

  /// More of a kind are counted.
  private static let mostOfAKind = 5

  /// What lies in the current folder.
  init(in world: any World) throws(InputFailure) {
    self.world = world
    contents = try FolderContents(of: ".", in: world)
    words = contents.models.first.map { Words(language: $0.language) } ?? world.words
    if contents.models.isEmpty, contents.others.isEmpty {
      addFurther()
      addWays()
    } else {
      addModels()
      addOthers()
      addGit()
    }
    let help = words.typed("rihla --help --all")
    text += words.say(en: "\(help) lists all commands.\n", ar: "الأمر \(help) يعدد كل الأوامر.\n")
  }

  /// All of it.
  var page: String { text }

  private mutating func add(_ title: String, _ lines: [Line]) {
    let width = lines.map(\.command.count).max() ?? 0
    text += title.withoutControls + "\n"
    for line in lines {
      let gap = String(repeating: " ", count: width - line.command.count + 2)
      text += "  \(line.command.withoutControls)\(gap)\(line.purpose)\n"
    }
    text += "\n"
  }

  /// What lies here, but is nothing to begin with.
  private mutating func addFurther() {
    for (file, nature) in contents.further {
      let (name, what) = (words.isolated(file.withoutControls), nature.name(in: words))
      text += words.say(en: "\(name) is \(what).\n", ar: "\(name) \(what).\n")
    }
    if !contents.further.isEmpty { text += "\n" }
  }

  private mutating func addWays() {
    let isInGit = RootFolder(ofRepositoryAround: world.currentFolder, in: world) != nil
    text +=
      contents.further.isEmpty
      ? words.say(
        en: "Nothing is here yet. Three ways to begin:\n\n", ar: "لا شيء هنا بعد. ثلاث طرق للبدء:\n\n")
      : words.say(
        en: "No model and no answers are here yet. Three ways to begin:\n\n",
        ar: "لا نموذج هنا ولا إجابات بعد. ثلاث طرق للبدء:\n\n")
    add(
      words.say(en: "With a workshop", ar: "بورشة عمل"),
      [
        (
          words.say(
            en: "rihla new my-journey --open", ar: "rihla new my-journey --language ar --open"),
          words.say(en: "a small model, in the live room", ar: "نموذج صغير، في القاعة")
        )
      ])
    add(
      words.say(en: "With answers that you have", ar: "بإجابات لديك"),
      [
        (
          "rihla new --from export.csv",
          words.say(en: "a model with a step for each question", ar: "نموذج فيه خطوة لكل سؤال")
        )
      ])
    add(
      words.say(en: "With git and CI", ar: "مع git والتكامل المستمر"),
      [
        (
          isInGit ? "rihla git install" : "git init && rihla git install",
          words.say(en: "git merges journeys by what they say", ar: "يدمج git الرحلات بما تقوله")
        ),
        (
          "rihla check --format github",
          words.say(en: "in CI: what is wrong, beside its line", ar: "في التكامل المستمر: الخطأ بجانب سطره")
        ),
      ])
  }

  private mutating func addModels() {
    let models = contents.models
    if models.count == 1 {
      add(
        title(of: models[0]),
        [
          ("rihla check", words.say(en: "what is wrong or still open", ar: "ما هو خطأ أو لم يُحسم")),
          (
            "rihla report --open",
            words.say(en: "the gap report, in the browser", ar: "تقرير الفجوات، في المتصفح")
          ),
          (
            "rihla live",
            words.say(en: "type while the room watches the picture", ar: "اكتب والحاضرون يرون الصورة")
          ),
        ])
      return
    }
    let shown = models.prefix(Self.mostOfAKind)
    for model in shown {
      add(
        title(of: model),
        [
          (PathText.command("report", [model.file], "--open"), words.say(en: "its report", ar: "تقريرها"))
        ])
    }
    if models.isEmpty { return }
    let more = models.count - shown.count
    let all =
      more > 0
      ? words.say(en: "All, with \(words.number(more)) more", ar: "كلها، ومعها \(words.number(more)) أخرى")
      : words.say(en: "All of them", ar: "كلها")
    add(
      all,
      [
        ("rihla check", words.say(en: "what is wrong or still open", ar: "ما هو خطأ أو لم يُحسم")),
        ("rihla report", words.say(en: "a report of each journey", ar: "تقرير لكل رحلة")),
      ])
  }

  private func title(of model: FolderContents.Entry) -> String {
    let journeys = words.list(model.journeys.map { words.quoted($0) })
    let file = words.isolated(model.file)
    return journeys.isEmpty ? file : words.say(en: "\(file): \(journeys)", ar: "\(file): \(journeys)")
  }

  private mutating func addOthers() {
    let shown = contents.others.prefix(Self.mostOfAKind)
    for (file, nature) in shown {
      let name = words.isolated(file)
      add(
        words.say(en: "\(name) is \(nature.name(in: words))", ar: "\(name) \(nature.name(in: words))"),
        [line(for: file, nature)])
    }
    let more = contents.others.count - shown.count
    guard more > 0 else { return }
    text += words.say(
      en: "and \(words.number(more)) more files of answers.\n\n",
      ar: "و\(words.number(more)) ملف إجابات أخرى.\n\n")
  }

  /// What to do with a file that no model reads.
  private func line(for file: String, _ nature: FileNature) -> Line {
    switch nature {
    case .table(.events):
      (PathText.command("paths", [file]), words.say(en: "the ways people went", ar: "طرق العملاء"))
    case .table(let format):
      if let model = contents.models.first {
        (
          PathText.command("scores", [file], "--bind " + PathText.inShell(model.file)),
          words.say(en: "the lines that bind it", ar: "الأسطر التي تربطه")
        )
      } else if format.hasAColumnForEachQuestion {
        (
          PathText.command("new", [], "--from " + PathText.inShell(file)),
          words.say(en: "a model with a step for each question", ar: "نموذج فيه خطوة لكل سؤال")
        )
      } else {
        (PathText.command("scores", [file]), words.say(en: "what it holds", ar: "ما فيه"))
      }
    case .steps:
      (
        PathText.command("import --table", [file]),
        words.say(en: "its steps as text of a journey", ar: "خطواته نصًا لرحلة")
      )
    case .tally: ("File: " + file, words.say(en: "in a source of a model", ar: "في مصدر في النموذج"))
    default:
      (
        words.say(en: "Save it as CSV in UTF-8", ar: "احفظه بصيغة CSV وترميز UTF-8"),
        words.say(en: "and call rihla again", ar: "ثم نادِ rihla من جديد")
      )
    }
  }

  private mutating func addGit() {
    guard !contents.models.isEmpty, RootFolder(ofRepositoryAround: world.currentFolder, in: world) != nil,
      let missing = try? GitSetup(in: world).missing()
    else { return }
    add(
      "Git",
      [
        missing.isEmpty
          ? ("rihla log", words.say(en: "what changed, commit by commit", ar: "ما تغيّر في كل إيداع"))
          : (
            "rihla git install",
            words.say(en: "git merges journeys by what they say", ar: "يدمج git الرحلات بما تقوله")
          )
      ])
  }
}
