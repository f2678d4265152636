import CTemplates
import Mustache

/// The page's templates, style and script, as they stand in the binary.
package struct PageTemplates: Sendable {
  /// The files of `templates/report`, without their endings.
  private static let names = ["page", "chart", "fixes", "personas", "questions", "notes"]

  private let library: MustacheLibrary
  /// The whole style sheet: tokens first.
  let style: String

  /// Read once. Fails only when a template in the binary is broken.
  package static let bundled = Result {
    MustacheContentTypes.register(Escaping.element, named: "ELEMENT")
    var library = MustacheLibrary()
    for name in names { try library.register(prelude + file(name + ".mustache"), named: name) }
    return PageTemplates(library: library, style: file("tokens.css") + file("page.css"))
  }

  static let script = file("page.js")

  /// Every template escapes as text between HTML tags is escaped; on the first line, so that lines keep their numbers.
  private static let prelude = "{{% CONTENT_TYPE: ELEMENT}}"

  private static func file(_ name: String) -> String {
    unsafe rihla_report_file(name).map { unsafe String(cString: $0) } ?? ""
  }

  /// One of the templates filled with values; nil leaves a name out.
  func render(_ name: String, _ values: [String: Any?]) -> String {
    library.render(values.compactMapValues { $0 }, withTemplate: name) ?? ""
  }
}
