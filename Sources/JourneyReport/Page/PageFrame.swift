import JourneySyntax
import JourneyWords
import JourneyXML

/// What stands around every page, whichever template wrote its body: the document, its policy before all else, its
/// style and its script. No template can do without it.
enum PageFrame {
  /// - Parameters:
  ///   - script: the one that may run; nothing else does.
  ///   - symbols: drawings that the body shows wherever it names them; they stand behind it, as the words are
  ///     to be read first.
  static func around(
    _ body: String, title: String, style: String, script: String = PageTemplates.script, words: Words,
    symbols: String = ""
  ) -> String {
    let drawings =
      symbols.isEmpty
      ? ""
      : "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\">\(symbols)</svg>\n"
    let name = Escaping.characters.escapeText(title)
    return """
      <!doctype html>
      <html lang="\(words.language.rawValue)" dir="\(words.isRightToLeft ? "rtl" : "ltr")">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(ContentPolicy.allowing(script: script))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(name)</title>
      <style>
      \(style)</style>
      </head>
      <body>
      \(body)\(drawings)<script>\(script)</script>
      </body>
      </html>

      """
  }
}
