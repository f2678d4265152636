import JourneySyntax

/// Names of steps made from the questions of a table: what each is about, without what all of them say.
struct QuestionLabels {
  /// Parallel to the questions; no two are alike.
  private(set) var labels: [String] = []

  /// A label longer than this is cut at a word. In letters.
  private static let mostLetters = 60

  init(of questions: [String]) {
    let lines = questions.map { $0.onOneLine }
    let stems = Self.sharedStems(of: lines)
    var given: [String: Int] = [:]
    for line in lines {
      var label = Self.label(of: Self.part(of: line, after: stems))
      if label.isEmpty { label = Self.label(of: line) }
      let count = (given[label.folded] ?? 0) + 1
      given[label.folded] = count
      labels.append(count == 1 ? label : "\(label) (\(count))")
    }
  }

  /// Between the question that several columns share and the part that each asks about.
  private static let joints = [" - ", ": ", "؟ ", "? ", " – "]

  private static func sharedStems(of lines: [String]) -> Set<String> {
    var counts: [String: Int] = [:]
    for line in lines { if let stem = split(line)?.stem { counts[stem, default: 0] += 1 } }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  private static func split(_ line: String) -> (stem: String, part: String)? {
    // Forms ask for rows of a grid as `Question [row]`.
    if line.hasSuffix("]"), let open = line.lastIndex(of: "["), open > line.startIndex {
      return (String(line[..<open]), String(line[line.index(after: open)...].dropLast()))
    }
    for joint in joints {
      guard let found = line.ranges(of: joint).last else { continue }
      return (String(line[..<found.lowerBound]), String(line[found.upperBound...]))
    }
    return nil
  }

  private static func part(of line: String, after stems: Set<String>) -> String {
    guard let (stem, part) = split(line), stems.contains(stem), !part.trimmed.isEmpty else { return line }
    return part
  }

  private static func label(of text: String) -> String {
    var label = text.replacing("_", with: " ").replacing("[", with: "(").replacing("]", with: ")").trimmed
    label = String(label.drop { $0.isNumber || ".)-– ".contains($0) })
    for opening in openings where label.lowercased().hasPrefix(opening) {
      label = String(label.dropFirst(opening.count))
      break
    }
    while let last = label.last, "?؟.:!*, ".contains(last) { label.removeLast() }
    label = cut(label.trimmed)
    guard let first = label.first, first.isLowercase else { return label }
    return first.uppercased() + label.dropFirst()
  }

  private static func cut(_ label: String) -> String {
    guard label.count > mostLetters else { return label }
    let start = label.prefix(mostLetters)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return String(start[..<end])
  }

  /// How questions begin, the longest first: what follows names the step.
  private static let openings = [
    "how satisfied were you with the ", "how satisfied are you with the ", "how satisfied were you with ",
    "how satisfied are you with ", "how would you rate the ", "how would you rate ", "please rate the ",
    "please rate ", "how easy was it to ", "how easy was the ", "how clear was the ",
    "satisfaction with the ",
    "satisfaction with ", "rate the ", "rate your ", "rate ",
    "ما مدى رضاك عن ", "ما مدى رضاكم عن ", "ما مدى سهولة ", "ما مدى وضوح ", "كيف تقيم ", "كيف تقيّم ",
    "كيف تقيمون ",
    "ما تقييمك ل", "الرضا عن ", "رضاك عن ", "قيّم ", "قيم ",
  ]
}
