import JourneyEditing
import JourneySyntax

/// Texts that a desk kept while the room was out of its reach.
extension Workshop {
  /// Takes such a text. What the desk went through on the way to it says what it has in common with the document.
  func take(_ draft: [UInt8], knowing versions: [String], of path: String, at desk: Int) {
    guard var document = documents[path], document.past[ContentVersion(of: draft).text] == nil else { return }
    let now = document.text
    document.isTypedIn = true
    if versions.contains(ContentVersion(of: now).text) {
      replace(with: draft, in: &document)
    } else if let base = versions.last(where: { document.past[$0] != nil }).flatMap({ document.past[$0] }),
      let merged = MergedText(of: base, mine: draft, theirs: now)
    {
      replace(with: merged.bytes, in: &document)
    } else if desk == pen.holder, path == current, !document.isForeign, !document.isUnsaved {
      // Who types chooses; the file has the other text.
      replace(with: draft, in: &document, isAnother: true)
      ask(about: now, in: &document)
    } else {
      putAside(draft, of: &document, because: .away, telling: desk)
    }
    documents[path] = document
    sendColours(of: path)
    tellConflict(in: path)
    orderDrawing()
  }
}
