import JourneyProject
import JourneySyntax
import JourneyWords
import Synchronization

/// The room closes.
extension Workshop {
  /// Everything that was typed is on the disk when this returns, as far as the disk takes it.
  func finish() async -> Farewell {
    isEnding = true
    await saving?.value
    await collection?.book.finish()
    var farewell = Farewell()
    for path in documents.keys.sorted() {
      await compare(path)
      let isGone = documents[path]?.obstacle == .missing
      // The text at the desk is the only one there is: it is written anew.
      if isGone { documents[path]?.onDisk = nil }
      while documents[path]?.isToBeWritten == true, await write(path) {}
      guard let document = documents[path] else { continue }
      if document.isToBeWritten, !document.isKept { farewell.isAllKept = false }
      if let line = lastWord(about: document, wasGone: isGone) { farewell.lines.append(line) }
    }
    farewell.lines += linesOfWaiting
    let last = farewell
    self.farewell.withLock { $0 = last }
    return last
  }

  /// Proposals of phones that nobody took or left: they are nowhere else.
  private var linesOfWaiting: [String] {
    proposals.waiting.map { proposal in
      let kind = proposal.kind.keyword.spelling(in: words.language)
      let (step, text) = (words.isolated(proposal.label), words.isolated(proposal.text))
      return words.say(
        en: "Proposed and not taken: \(step) · \(kind): \(text)",
        ar: "اقتراح لم يؤخذ: \(step) · \(kind): \(text)")
    }
  }

  /// What somebody has to know who goes away from a file; nil when it holds what was typed.
  private func lastWord(about document: LiveDocument, wasGone: Bool) -> String? {
    let file = words.isolated(document.shown)
    if document.isToBeWritten, !document.isKept {
      let why = lastFailures[document.path].map { ": " + words.isolated($0) } ?? ""
      return words.say(
        en: "Not saved: what was typed in \(file)\(why). The browser keeps it.",
        ar: "لم يُحفظ ما كُتب في \(file)\(why). وهو باقٍ في المتصفح.")
    }
    if document.needsShelter, let shelter = document.shelter {
      let beside = root.relative(shelter.file).map { root.shown($0, from: world.currentFolder) }
      let copy = words.isolated(beside ?? shelter.file)
      if document.isRefused, let why = lastFailures[document.path].map({ words.isolated($0) }) {
        return words.say(
          en: "I can't write \(file): \(why). What was typed is in \(copy).",
          ar: "تعذرت الكتابة في \(file): \(why). وما كُتب محفوظ في \(copy).")
      }
      guard let reason = document.obstacle else {
        return words.say(
          en: "\(file) holds another text than the desk; what was typed is in \(copy).",
          ar: "في \(file) نص غير نص المكتب؛ وما كُتب محفوظ في \(copy).")
      }
      return words.say(
        en:
          "I can't read \(file) as it is now: \(reason.words(in: words.language)). What was typed is in \(copy).",
        ar: "تعذرت قراءة \(file) كما هو الآن: \(reason.words(in: words.language)). وما كُتب محفوظ في \(copy).")
    }
    guard wasGone else { return nil }
    return words.say(en: "\(file) was gone, and is written anew.", ar: "لم يكن \(file) موجودًا، فكُتب من جديد.")
  }
}
