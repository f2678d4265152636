import CTemplates
import JourneyPictures
import JourneyXML
import Mustache

/// The page's templates and its style: those in the binary, or some of them replaced by a team's own.
package struct PageTemplates: Sendable {
  /// The files of `templates/report` that may be replaced: markup by name, then style.
  package static let files = markup.map { $0 + ".mustache" } + styles
  private static let markup = [
    "page", "findings", "chart", "fixes", "board", "personas", "questions", "notes", "method", "dates",
  ]
  private static let styles = ["tokens.css", "page.css"]

  private let library: MustacheLibrary
  /// The whole style sheet: what the charts look like anyway, then tokens, then all else.
  let style: String

  /// Those in the binary, read once. Fails only when one of them is broken.
  package static let bundled = Result { () throws(TemplateFailure) in
    try PageTemplates(replacing: [:])
  }

  /// - Parameters:
  ///   - replacing: a text for some of `files`, with the path that messages name it by.
  ///   - brand: a style sheet that comes after all others.
  package init(
    replacing: [String: (path: String, text: String)], brand: (path: String, text: String)? = nil
  ) throws(TemplateFailure) {
    Self.knowsEscaping
    var library = MustacheLibrary()
    for name in Self.markup {
      let own = replacing[name + ".mustache"]
      if let own { try TemplateCheck.check(own.text, from: own.path) }
      let text = own?.text ?? Self.bundled(name + ".mustache")
      library.register(try Self.template(text, from: own?.path ?? name), named: name)
    }
    var style = ChartInk.rules
    for name in Self.styles {
      let own = replacing[name]
      if let own { try StyleCheck.check(own.text, from: own.path) }
      style += own?.text ?? CompactStyle.text(of: Self.bundled(name))
    }
    if let brand { try StyleCheck.check(brand.text, from: brand.path) }
    self.library = library
    self.style = style + (brand?.text ?? "")
  }

  /// Names our escaping to the engine, once.
  private static let knowsEscaping: Void = MustacheContentTypes.register(Escaping.element, named: "ELEMENT")

  /// The page's own few lines of script. They are not to be replaced, as the page's policy knows them.
  static let script = bundled("page.js")

  private static func template(_ text: String, from path: String) throws(TemplateFailure) -> MustacheTemplate
  {
    do {
      return try MustacheTemplate(string: prelude + text)
    } catch {
      let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber ?? 1
      throw TemplateFailure(path: path, line: line, kind: .unclosed("{{"))
    }
  }

  /// Every template escapes as text between HTML tags is escaped; on the first line, so that lines keep their numbers.
  private static let prelude = "{{% CONTENT_TYPE: ELEMENT}}"

  static func bundled(_ name: String) -> String {
    unsafe rihla_report_file(name).map { unsafe String(cString: $0) } ?? ""
  }

  /// One of the templates filled with values; nil leaves a name out.
  func render(_ name: String, _ values: [String: Any?]) -> String {
    library.render(values.compactMapValues { $0.flatMap(Self.byName) }, withTemplate: name) ?? ""
  }

  /// Structures as dictionaries of what is in them: the engine would reflect on one anew for each name it looks up.
  private static func byName(_ value: Any) -> Any? {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .struct:
      return Dictionary(
        mirror.children.compactMap { child in
          child.label.flatMap { name in byName(child.value).map { (name, $0) } }
        }
      ) { first, _ in first }
    case .collection: return mirror.children.compactMap { byName($0.value) }
    case .optional: return mirror.children.first.flatMap { byName($0.value) }
    default: return value
    }
  }
}
