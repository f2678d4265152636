import CTemplates
import Mustache

/// The report's template and style, as they stand in the binary.
enum PageTemplate {
  /// The template, read once.
  static let report = Result {
    MustacheContentTypes.register(Escaping.element, named: "ELEMENT")
    MustacheContentTypes.register(Escaping.characters, named: "CHARACTERS")
    return try MustacheTemplate(string: unsafe String(cString: rihla_report_template()))
  }

  static let style = unsafe String(cString: rihla_report_style())
}
