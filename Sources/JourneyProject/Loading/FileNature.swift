package import JourneyEvidence
import JourneySyntax

/// What lies at a path: told by its content first, and by its name where that says nothing.
package enum FileNature: Equatable, Sendable {
  /// Whatever it holds.
  case folder
  /// Journeys or personas.
  case model
  /// A table of customers' answers, tickets or events, as text.
  case table(TableFormat)
  /// A table of steps with their thoughts and feelings.
  case steps
  /// What `rihla scores --output` writes.
  case tally
  /// A log of events in the form of IEEE 1849.
  case xes
  /// Of a spreadsheet program.
  case workbook
  /// Pixels or lines.
  case picture
  /// A page for a browser.
  case page
  /// For programs, and no tally.
  case json
  /// A text, slides or pages of an office program, or PDF.
  case document
  /// Files packed into one, or one pressed small.
  case archive
  /// Lines of which none is of the language.
  case text
  /// Nothing but white space.
  case empty
  /// None of these.
  case unknown

  /// As far into a file as is looked.
  private static let bytesLookedAt = 1 << 16

  /// What a file is by its bytes, or by as many of its first ones as say so.
  package init(of bytes: Span<UInt8>, named name: String) {
    let start = [UInt8](copying: bytes.extracting(first: Self.bytesLookedAt))
    let ending = Self.ending(of: name)
    self =
      start.isBlank
      ? .empty : Self.marked(start, ending) ?? Self.bracketed(start, ending) ?? Self.lines(of: start, ending)
  }

  /// What a file's name ends in, in lower case.
  private static func ending(of name: String) -> String {
    name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
  }

  /// Files that begin with a mark of their kind.
  private static func marked(_ start: [UInt8], _ ending: String) -> FileNature? {
    if start.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      func holds(_ parts: [String]) -> Bool {
        parts.contains { start.firstRange(of: Array($0.utf8)) != nil }
      }
      if workbooks.contains(ending) || holds(workbookParts) { return .workbook }
      return holds(documentParts) ? .document : .archive
    }
    // Older programs of an office keep tables, texts and slides in files that begin alike.
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return ending == "xls" ? .workbook : .document }
    if start.starts(with: Array("%PDF".utf8)) { return .document }
    if archives.contains(where: start.starts) { return .archive }
    let isPicture =
      pictures.contains(where: start.starts)
      || start.starts(with: Array("RIFF".utf8)) && start.dropFirst(8).starts(with: Array("WEBP".utf8))
      || start.dropFirst(4).starts(with: Array("ftyphei".utf8))
    return isPicture ? .picture : nil
  }

  private static let workbooks: Set = ["xlsx", "xlsm", "xlsb", "ods", "numbers"]
  /// Names of parts, as they stand in the archive.
  private static let workbookParts = ["xl/workbook", "xl/_rels", "opendocument.spreadsheet"]
  private static let documentParts = ["word/", "ppt/", "opendocument."]
  /// gzip, bzip2, xz, 7z and RAR.
  private static let archives: [[UInt8]] = [
    [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58], [0x37, 0x7A, 0xBC, 0xAF], Array("Rar!".utf8),
  ]
  /// PNG, JPEG, GIF, TIFF of both orders and BMP.
  private static let pictures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
    [0x4D, 0x4D, 0x00, 0x2A],
  ]

  /// Text that begins with a bracket of a notation for programs.
  private static func bracketed(_ start: [UInt8], _ ending: String) -> FileNature? {
    let mark: [UInt8] = start.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    let text = start.dropFirst(mark.count).drop { $0 <= .space }
    let head = String(decoding: text.prefix(4_096), as: UTF8.self).lowercased()
    // So a merge begins that was left open.
    if head.hasPrefix("<"), !head.hasPrefix("<<<") {
      if head.contains("<!doctype html") || head.contains("<html") { return .page }
      if head.contains("<svg") { return .picture }
      if head.contains("<log") && (head.contains("xes") || ending == "xes") { return .xes }
      return head.hasPrefix("<?xml") ? .unknown : nil
    }
    if head.hasPrefix("{") {
      let isTally = head.contains("\"rihla\"") && head.contains("\"tally\"")
      return isTally ? .tally : head.contains("\"") ? .json : nil
    }
    return ending == "json" && head.hasPrefix("[") ? .json : nil
  }

  /// Text in lines: of the language, or cut into cells.
  private static func lines(of start: [UInt8], _ ending: String) -> FileNature {
    let isTableByName = tables.contains(ending)
    let format = TableFormat(beginning: start.span, isNamedSo: isTableByName)
    // Nothing in a table without names that we know tells it from a text with commas.
    let isSurelyTable = format.map { isTableByName || $0 != .wide } ?? false
    if !isSurelyTable, isOfLanguage(start) { return .model }
    if PastedTable.isOfSteps(start) { return .steps }
    if let format { return .table(format) }
    if models.contains(ending) { return .model }
    if isTableByName { return .table(.wide) }
    return start.contains(0) ? .unknown : .text
  }

  private static let tables: Set = ["csv", "tsv", "tab"]
  private static let models: Set = ["journey", "persona"]

  /// Whether a text has the heading of a journey, a persona or another thing of the language.
  private static func isOfLanguage(_ start: [UInt8]) -> Bool {
    SyntaxTree(parsing: SourceText(file: "", bytes: start)).nodes.contains {
      $0.kind == .heading && !$0.isImplied
    }
  }
}

extension Files {
  /// What lies at a path; nil where nothing does, or nothing that can be looked into.
  package func nature(of path: String) -> FileNature? {
    switch kind(of: path) {
    case .folder: .folder
    case .file:
      try? withBytes(of: path, atMost: .max) { FileNature(of: $0, named: PathText.name(of: path)) }
    case .other, nil: nil
    }
  }

  /// Refuses a file of another kind where a model is wanted; what cannot be looked into is said when it is read.
  func expectModel(at path: String, shown: String) throws(InputFailure) {
    switch nature(of: path) {
    case .model, .folder, .empty, nil: return
    case let nature?: throw .wrongFile(path: shown, nature)
    }
  }
}
