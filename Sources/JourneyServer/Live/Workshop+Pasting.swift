import JourneyEditing
import JourneySyntax
import JourneyWords

/// What is pasted at a desk.
extension Workshop {
  /// In bytes. A table of a thousand steps has less, and while one is read the whole room waits.
  private static let mostPasted = 1 << 20

  /// Answers with the notation of a table, in the language of the file. Without a change in the answer the text is no
  /// table, or one that is not understood: then the page pastes it as it is, and says what is asked.
  func paste(_ message: DeskMessage, on screen: Screen) {
    guard let document = documents[current] else { return }
    let pasted = Array((message.put ?? "").utf8)
    guard pasted.count <= Self.mostPasted else { return answer(message, with: [], in: document, on: screen) }
    do throws(TableQuestion) {
      let table = try PastedTable(pasted, guessing: false)
      let text = document.text
      let place = CaretPlace(at: text.byteOffset(ofUTF16: message.at ?? 0), in: document.tree)
      let change = TextChange.putting(
        table.journeyText(in: speech(of: document)), at: place,
        until: text.byteOffset(ofUTF16: message.end ?? message.at ?? 0))
      let notices = table.notices.map { $0.message(in: words.language) }
      answer(message, with: [change], in: document, on: screen, saying: notices.joined(separator: " "))
    } catch {
      let question = error.isAboutTable ? error.message(in: words.language) : nil
      answer(message, with: [], in: document, on: screen, saying: question)
    }
  }
}
