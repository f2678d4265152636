import JourneySyntax
package import JourneyWords

/// Why git could not answer.
package enum GitFailure: Error, Equatable {
  /// There is no `git` on the path.
  case notInstalled
  /// No folder above it is a repository.
  case outsideRepository(path: String)
  /// Nothing to compare with yet.
  case noCommits
  /// No commit has anything in the language at a path.
  case neverThere(path: String)
  /// The files are in no commit.
  case uncommitted(path: String)
  /// As the person wrote it.
  case unknownRevision(String)
  /// The repository has no files laid out beside its history.
  case bare
  /// A folder that looks like a bare repository, and that nobody named as one.
  case unnamed(path: String)
  /// Git does not read this folder, as it belongs to somebody else.
  case untrusted(path: String)
  /// A partial clone does not have what is asked for, a file where one is named.
  case lacking(path: String?)
  /// A link where only a file is written to.
  case link(path: String)
  /// Anything else, in git's own words.
  case other(String)

  /// Why git answered otherwise than with success.
  init(of output: GitOutput, at folder: String) {
    self =
      if output.errors.contains("dubious ownership") {
        .untrusted(path: folder)
      } else {
        .other(output.errors.trimmed)
      }
  }

  /// What happened and what to do, in one or two sentences.
  package func message(in words: Words) -> String {
    switch self {
    case .notInstalled:
      words.say(
        en: "I can't find git. Install it, or compare two folders: rihla diff OLD NEW",
        ar: "لم أجد git. ثبّته، أو قارن مجلدين: \(words.isolated("rihla diff OLD NEW"))")
    case .outsideRepository(let path):
      words.say(
        en:
          "\(path) is not in a git repository. \"git init\" starts one; \"rihla diff OLD NEW\" compares folders without it.",
        ar: "\(words.isolated(path)) ليس في مستودع git. الأمر \(words.quoted("git init")) يبدأ مستودعًا، "
          + "والأمر \(words.quoted("rihla diff OLD NEW")) يقارن مجلدين بدونه.")
    case .noCommits:
      words.say(
        en: "Nothing has been committed here yet, so that there is nothing to compare with.",
        ar: "لم يُحفظ شيء في git هنا بعد، فلا شيء للمقارنة.")
    case .neverThere(let path):
      words.say(
        en: "No commit has a journey or a persona at \(path).",
        ar: "لا رحلة ولا شخصية في \(words.isolated(path)) في أي إيداع.")
    case .uncommitted(let path):
      words.say(
        en: "\(path) is in no commit yet, so that it has no revision.",
        ar: "\(words.isolated(path)) لم يُحفظ في git بعد، فلا نسخة له.")
    case .unknownRevision(let revision):
      words.say(
        en: "git knows no revision called \"\(revision)\". \"git log --oneline\" lists them.",
        ar: "لا يعرف git نسخة باسم \(words.quoted(revision)). "
          + "الأمر \(words.quoted("git log --oneline")) يسردها.")
    case .bare:
      words.say(
        en: "This repository is bare: it has no files beside its history. Name two revisions.",
        ar: "هذا مستودع مجرد بلا ملفات إلى جانب تاريخه. سمِّ نسختين.")
    case .unnamed(let path):
      words.say(
        en:
          "\(path) looks like a bare repository, as a folder of any commit may. To read it, name it: GIT_DIR=\(path)",
        ar: "\(words.isolated(path)) يشبه مستودعًا مجردًا، وقد يشبهه أي مجلد في إيداع. لقراءته سمِّه: "
          + words.isolated("GIT_DIR=\(path)"))
    case .untrusted(let path):
      words.say(
        en: "git does not read \(path), as the folder belongs to another user. If you trust what is in it: "
          + "git config --global --add safe.directory \(path)",
        ar: "لا يقرأ git \(words.isolated(path)) لأن المجلد لمستخدم آخر. إن كنت تثق بما فيه فالأمر: "
          + words.isolated("git config --global --add safe.directory \(path)"))
    case .lacking(let path):
      words.say(
        en: "This is a partial clone, and \(path ?? "a part of the history") has not been fetched into it. "
          + "\"\(Self.fetch)\" brings what is missing.",
        ar:
          "هذه نسخة جزئية من المستودع لم يُجلب إليها \(path.map { words.isolated($0) } ?? "جزء من التاريخ"). "
          + "الأمر \(words.quoted(Self.fetch)) يجلب الناقص.")
    case .link(let path):
      words.say(
        en: "\(path) is a link, and nothing is written through it. Put a file in its place.",
        ar: "\(words.isolated(path)) وصلة، ولا يُكتب شيء عبرها. ضع ملفًا مكانها.")
    case .other(let reason):
      words.say(en: "git says: \(reason)", ar: "يقول git: \(words.isolated(reason))")
    }
  }

  /// Brings into a partial clone what was left out of it; without the options git would leave it out again.
  private static let fetch = "git fetch --refetch --no-filter"
}
