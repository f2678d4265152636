import JourneyEditing
import JourneyProject
import JourneySyntax
import JourneyWords

/// Two texts for one file: one is gone on with, and the other is kept beside it, under a name that is no journey's.
extension Workshop {
  /// The file holds another text; what is typed is kept beside it until somebody chooses.
  func ask(about theirs: [UInt8], in document: inout LiveDocument) {
    document.conflict = theirs
    shelter(&document)
  }

  /// Finds a place for what is typed while the file does not take it.
  func shelter(_ document: inout LiveDocument) {
    if document.shelter == nil {
      document.shelter = LiveDocument.Shelter(
        file: freeName(beside: document, holding: document.text), text: nil)
    }
  }

  /// Takes away what the file itself has now, unless somebody else wrote into it. A text of which the file lacks
  /// something stays beside it.
  func leaveShelter(of path: String) async {
    guard let document = documents[path], !document.needsShelter, let shelter = document.shelter else {
      return
    }
    documents[path]?.shelter = nil
    documents[path]?.wasRefused = false
    guard let name = root.relative(shelter.file), let text = shelter.text,
      (try? contents(ofFile: name).get()) == text
    else { return }
    if document.obstacle == nil, text.isContained(in: document.saved ?? []) {
      try? world.remove(shelter.file)
    } else {
      tellKept(text, as: shelter.file, in: path)
    }
  }

  /// The other of two texts is to be in its file no more, before anybody has chosen.
  func keepReplaced(_ other: [UInt8], by theirs: [UInt8], beside document: inout LiveDocument) {
    if other.isContained(in: theirs) || other.isContained(in: document.text) { return }
    if other.isMostlyGone(from: theirs) {
      putAside(other, of: &document, because: .rewritten, telling: pen.holder)
    } else {
      keep(other, beside: &document)
    }
  }

  func endConflict(keeping side: DeskMessage.Side) {
    guard var document = documents[current], let theirs = document.conflict else { return }
    let mine = document.text
    document.conflict = nil
    if side == .theirs { replace(with: theirs, in: &document, isAnother: true) }
    let other = side == .mine ? theirs : mine
    // Nothing is kept of a file that was emptied; what was typed stays beside it until the file has it. Where there is
    // an obstacle that is longer, and the other text was kept when it came.
    if !other.isBlank, document.obstacle == nil, let shelter = document.shelter {
      // The name under which what was typed is kept becomes the other text's.
      document.shelter = nil
      document.others.append(TextBeside(file: shelter.file, text: other, before: shelter.text))
    } else {
      keep(other, beside: &document)
    }
    if document.needsShelter { shelter(&document) }
    documents[current] = document
    sendColours(of: current)
    tellConflict(in: current)
    tellObstacle(in: current)
    save()
    orderDrawing()
  }

  /// Keeps the text as it is beside the file: a desk is about to put another in its place.
  func keepBeside() {
    guard var document = documents[current] else { return }
    keep(document.text, beside: &document)
    documents[current] = document
    save()
  }

  /// Shows the other text; null when there is nothing to choose any more. Who has the pen chooses, and others see why
  /// they wait.
  func tellConflict(in path: String) {
    let theirs = documents[path]?.conflict.map { String(decoding: $0, as: UTF8.self) }
    for desk in desks { desk.tell("conflict", in: path, [("theirs", .string(theirs))]) }
  }

  /// Says why a file is not written to; null when it is again.
  func tellObstacle(in path: String) {
    for desk in desks { desk.tell("obstacle", in: path, [("text", .string(obstacleText(of: path)))]) }
  }

  private func obstacleText(of path: String) -> String? {
    guard let document = documents[path] else { return nil }
    let file = words.isolated(PathText.name(of: path))
    let what: String
    if let reason = document.obstacle, reason != .missing {
      what = words.say(
        en: "I can't read \(file) as it is now, and leave it alone: \(reason.words(in: words.language)).",
        ar: "تعذرت قراءة \(file) كما هو الآن، ولن يُكتب فيه شيء: \(reason.words(in: words.language)).")
    } else if document.isRefused, document.isSheltered, let reason = lastFailures[path] {
      what = words.say(
        en: "I can't write \(file) now: \(words.isolated(reason)).",
        ar: "تعذرت الكتابة في \(file) الآن: \(words.isolated(reason)).")
    } else {
      return nil
    }
    // No copy is named before it is there.
    guard let shelter = document.shelter, shelter.text != nil else {
      return what + " "
        + words.say(
          en: "What you type is kept in this browser.", ar: "وما تكتبه محفوظ في هذا المتصفح.")
    }
    let copy = words.isolated(PathText.name(of: shelter.file))
    return what + " " + words.say(en: "What you type is kept in \(copy).", ar: "وما تكتبه محفوظ في \(copy).")
  }
}
