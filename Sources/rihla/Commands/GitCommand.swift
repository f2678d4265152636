import ArgumentParser
import JourneyHistory
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla git`: makes a repository understand journeys.
struct GitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git",
    abstract: "Set up a repository so that git understands journeys and personas.",
    subcommands: [GitInstallCommand.self, GitUninstallCommand.self, GitTextCommand.self])
}

/// `rihla git install`: diff, merge and a check before each commit.
struct GitInstallCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Let git show and merge journeys by what they say, and check them before each commit.",
    discussion: """
      Writes a few lines into .gitattributes, a diff driver and a merge driver into the repository's own \
      configuration, and a pre-commit hook that runs "rihla check" and "rihla format --check" on the files of the \
      commit. Nothing that is there already is changed; "rihla git uninstall" takes all of it out again.

        $ rihla git install
        $ rihla git install --check
      """)

  @Flag(help: "Change nothing; say what is missing, and exit with 1 when there is anything.")
  var check = false

  func run(in world: any World) throws {
    let setup = try world.gitSetup()
    let missing = try world.asking { () throws(GitFailure) in try setup.missing() }
    let overruled = try world.asking { () throws(GitFailure) in try setup.overruled() }
    if !check {
      try setup.wholly {
        try world.drawing(speaking: world.words) { try setup.writeFiles() }
        try world.asking { () throws(GitFailure) in try setup.configure() }
      }
    }
    let words = world.words
    for part in missing { try world.print("\(part)\n") }
    if missing.isEmpty, overruled.isEmpty {
      try world.print(words.say(en: "Everything is set up.", ar: "كل شيء مُعدّ.") + "\n")
    }
    if let hint = setup.hookHint(in: words) { world.complain("rihla: \(hint)\n") }
    for line in overruled { world.complain("rihla: \(Self.overruled(line, in: words))\n") }
    sayNext(isIncomplete: !missing.isEmpty, in: world)
    if check, !(missing + overruled).isEmpty { throw ExitStatus.findings.code }
  }
}

extension GitInstallCommand {
  private func sayNext(isIncomplete: Bool, in world: any World) {
    let words = world.words
    if check, isIncomplete {
      world.sayNext("rihla git install", words.say(en: "sets it up", ar: "يُعدّه"), in: words)
    } else if isIncomplete {
      world.sayNext(
        "git add .gitattributes && git commit",
        words.say(en: "for everybody who clones it", ar: "لكل من يستنسخه"), in: words)
    } else {
      world.sayNext(
        "rihla log", words.say(en: "what changed, commit by commit", ar: "ما تغيّر في كل إيداع"), in: words)
    }
  }
}

extension World {
  /// What the repository around the current folder needs; without one the command ends here.
  fileprivate func gitSetup() throws -> GitSetup {
    do throws(GitFailure) {
      return try GitSetup(in: self)
    } catch {
      let status: ExitStatus = if case .link = error { .noOutput } else { .unreadableInput }
      throw end(error.message(in: words), status)
    }
  }

  /// Runs what asks git; when that fails the command says so and ends.
  fileprivate func asking<Result>(_ body: () throws(GitFailure) -> Result) throws -> Result {
    do throws(GitFailure) {
      return try body()
    } catch {
      throw end(error.message(in: words), .noOutput)
    }
  }
}

extension GitInstallCommand {
  /// Why a line of ours does nothing.
  private static func overruled(_ line: String, in words: Words) -> String {
    words.say(
      en: "\"\(line)\" does not hold: a later line of .gitattributes, or another file of attributes, says "
        + "otherwise and stays as it is.",
      ar: "لا يسري \(words.quoted(line)): يقول غيره سطر لاحق في \(words.isolated(".gitattributes")) "
        + "أو ملف سمات آخر، وقد بقي كما هو.")
  }
}

extension GitSetup {
  /// Why no hook is written, and what to do; nil where one is.
  fileprivate func hookHint(in words: Words) -> String? {
    let name = words.isolated(hookName.withoutControls)
    switch hookKind {
    case .missing, .own: return nil
    case .shared:
      return words.say(
        en: "Hooks lie outside this repository (core.hooksPath), where others share them; none was written.",
        ar: "الخطّافات خارج هذا المستودع (\(words.isolated("core.hooksPath"))) وتشاركه فيها مستودعات أخرى، "
          + "فلم يُكتب خطّاف.")
    case .foreign:
      return words.say(
        en: "\(name) is no shell script and stays as it is. Have it run these lines in a shell:",
        ar: "\(name) ليس نصًا للصدفة (shell) فبقي كما هو. اجعله يشغّل هذه الأسطر فيها:") + Self.linesToAdd
    case .readsItself:
      return words.say(
        en:
          "\(name) names its own file ($0), so that lines of ours could change what it reads there; it stays as it "
          + "is. Have it run these lines in a shell:",
        ar: "\(name) يذكر ملفه نفسه (\(words.isolated("$0")))، وقد تغيّر أسطرنا ما يقرأه منه، فبقي كما هو. "
          + "اجعله يشغّل هذه الأسطر في الصدفة (shell):") + Self.linesToAdd
    case .off:
      return words.say(
        en:
          "\(name) may not be executed, so that git does not run it; it stays as it is. If it is to run (chmod +x), "
          + "have it run these lines in a shell:",
        ar: "\(name) ليس له إذن التنفيذ فلا يشغّله git، وبقي كما هو. إن أردت تشغيله "
          + "(\(words.isolated("chmod +x"))) فاجعله يشغّل هذه الأسطر في الصدفة (shell):") + Self.linesToAdd
    case .linkedFolder:
      return words.say(
        en:
          "\(name) is a link to a folder outside this repository, and what lies there stays as it is. Have the hook "
          + "pre-commit there run these lines in a shell:",
        ar: "\(name) وصلة إلى مجلد خارج هذا المستودع، وبقي ما فيه كما هو. اجعل الخطّاف "
          + "\(words.isolated("pre-commit")) هناك يشغّل هذه الأسطر في الصدفة (shell):") + Self.linesToAdd
    case .link:
      return words.say(
        en: "\(name) is a link, and what it leads to stays as it is. Have that run these lines in a shell:",
        ar: "\(name) وصلة، وبقي ما تقود إليه كما هو. اجعله يشغّل هذه الأسطر في الصدفة (shell):")
        + Self.linesToAdd
    }
  }

  private static let linesToAdd = PreCommitHook.lines.map { "\n" + $0 }.joined()
}

/// `rihla git uninstall`: the same backwards.
struct GitUninstallCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall", abstract: "Take out what \"rihla git install\" put in.")

  func run(in world: any World) throws {
    let setup = try world.gitSetup()
    try setup.wholly {
      try world.drawing(speaking: world.words) { try setup.removeFiles() }
      try world.asking { () throws(GitFailure) in try setup.unconfigure() }
    }
  }
}

/// `rihla git text`: a file as git compares it line by line.
struct GitTextCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print a file laid out as everybody lays it out; git runs it before it compares lines.",
    shouldDisplay: false)

  @Argument(help: "A file.")
  var file: String

  func run(in world: any World) throws {
    let text: FormattedText
    do throws(Problem.ReadFailure) {
      let bytes = try world.withBytes(of: file, atMost: Shelf.mostBytes) { Array(copying: $0) }
      text = FormattedText(of: SyntaxTree(parsing: SourceText(file: file, bytes: bytes)))
    } catch {
      throw world.end(InputFailure.unreadable(path: file, error).message(in: world.words), .unreadableInput)
    }
    // Git shows it on a terminal, even where this program writes to a pipe.
    try world.print(String(decoding: text.bytes, as: UTF8.self).showingControls(keepingIsolates: false))
  }
}
