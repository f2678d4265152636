extension Problem.Kind {
  /// The message in English: one switch, long as the catalogue, so that the compiler sees that no kind is forgotten.
  var english: String {
    switch self {
    case .misspelledKeyword(let written, let meant):
      "I don't know the word \(q(written)). Did you mean \(q(meant))? I read it that way."
    case .missingColon(let line, let keyword): "\(q(line)) needs a colon after \(q(keyword))."
    case .unclosedBracket: "The [ is not closed. Write ] after the id."
    case .unopenedBracket: "The ] is not opened. Write [ before the id."
    case .continuedText(let line, let field):
      "I took \(q(line)) as more of \(field). Start it with | if that is right."
    case .strayLine:
      "I don't know where this belongs. Start it with a keyword and a colon, or with // if it is only a remark."
    case .missingLabel(let block):
      block == .use
        ? "This line names no file yet. Write its path after the colon."
        : "This \(name(block)) has no name yet. Write one after the colon."
    case .unreadableValue(let written, let field, let expected):
      "I can't read \(q(written)) as \(field): \(expected.english)."
    case .repeatedPart(let step, let part, let first, let second):
      "The step \(q(step)) has two \(name(part)) parts. First at line \(first), second at line \(second). "
        + "Is a \"Step:\" line missing before line \(second)?"
    case .repeatedField(let field): "\(q(field)) is already given here; the first one counts."
    case .misplacedKeyword(let keyword, let inside, let belongsIn): misplaced(keyword, inside, belongsIn)
    case .fieldBeforePart(let field, let part):
      "\(q(field)) stands before Ideal or Actual; I read it as \(part)."
    case .stepWithoutJourney:
      "This step has no journey above it; I opened one named after the file. Write \"Journey: …\" above it."
    case .unknownName(let written, let closest):
      "Nothing here is called \(written.named(.english))."
        + (closest.map { " Closest: \($0.named(.english))." } ?? "")
    case .ambiguousName(let written, let kind):
      "\(written.named(.english)) is the name of more than one \(name(kind)); use their [id]."
    case .repeatedID(let written, let first, let second): repeated(shown("[\(written)]"), first, second)
    case .circle(let files):
      "These files use each other in a circle: \(files.map(shown).joined(separator: " → ")). Delete one of the Use lines."
    case .unreadableFile(let path, let reason): "I can't read \(shown(path)): \(reason.english)."
    case .pathOutsideRoot(let path):
      "I may not read \(shown(path)): it leaves the root folder. Move the file, or widen the root with --root."
    case .sourceWithoutFile(let source): "The source \(q(source)) names no file. Write \"File: …\" below it."
    case .tooManyPersonas(let first):
      "A model has at most four personas, and this is the fifth after \(first.map(shown).listed(", ", last: " and ")): "
        + "a team cannot keep more people in mind. Merge two, or move one to another model."
    case .openMerge:
      "A merge was left open here. Both versions are kept, the first is used. Choose, and delete the marks."
    case .otherLanguage(let keyword): "\(q(keyword)) is a keyword of the other language than this file's."
    case .scoreOutsideScale(let written, let measure, let lowest, let highest):
      "\(shown(written)) is outside the scale of \(shown(measure)) (\(lowest.plain) to \(highest.plain))."
    case .shareWithoutTopBox(let measure):
      "A share needs to know which answers count: write \"Top box: 4 to 5\" in the measure \(q(measure))."
    case .scoreWithoutMeasure(let written):
      "Which measure is \(q(written)) in? Write \"Score: CSAT \(shown(written))\", or \"Measured by: CSAT\" in the journey."
    case .orderCircle(let step):
      "\(q(step)) comes after itself; this order can't be followed. Change one \"After:\"."
    case .unmatchedRows(let file, let column, let written, let rows):
      "\(rows.counted) of \(shown(file)) \(rows.count == 1 ? "matches" : "match") no \(shown(column)): "
        + "\(rows.listed), \(written.text.map { "\(shown(column)) \(q($0))" } ?? "column \(q(column))")."
    case .furtherRows(let file, let rows):
      "\(rows.counted) of \(shown(file)) \(rows.count == 1 ? "has" : "have") further values that I can't read: \(rows.listed)."
    case .missingColumn(let file, let column, let available, let hasHeader):
      "\(shown(file)) has no column \(q(column))"
        + (available.isEmpty ? "." : "; its columns are \(available.map(shown).joined(separator: ", ")).")
        + (hasHeader ? "" : " The first row seems to hold answers, not names of columns.")
    case .notANumber(let file, let column, let written, let rows):
      "\(cell(written, column, rows, of: file)) is not a number."
    case .answerOutsideScale(let file, let column, let written, let measure, let rows):
      "\(cell(written, column, rows, of: file)) is no answer on the scale of \(shown(measure))."
    case .raggedRows(let file, let rows):
      "\(rows.counted) of \(shown(file)) \(rows.count == 1 ? "has" : "have") another number of cells than the header: \(rows.listed)."
    case .unclosedQuote(let file, let row):
      "Row \(row) of \(shown(file)) opens a quotation mark that is never closed."
    case .emptyTable(let file): "\(shown(file)) has no rows."
    case .unreadableDates(let file, let column, let written, let flaw, let rows):
      "\(cell(written, column, rows, of: file)) \(flaw.english)"
    case .unusableSegment(let file, let column, let flaw):
      "I don't tell answers of \(shown(file)) apart by \(q(column)): \(flaw.english)."
    case .unreadableTally(let file, let line):
      "I can't read line \(line) of \(shown(file)) as a tally. Write it again with rihla scores --output."
    case .strayAnswers(let dates): stray(dates)
    case .unanswered(let step, let questions, let part):
      "The step \(q(step)) has \(questions.map { "no \(name($0))" }.listed(", ", last: " and ")) in its \(name(part)) part yet."
    case .sameIdealAndActual(let step): "Ideal and Actual of \(q(step)) are word for word the same."
    case .unsupportedActual(let step):
      "Nothing supports the Actual part of \(q(step)): no evidence and no score."
    case .unknownFeeling(let words):
      "I don't know how good \(q(words)) feels. Write a level from 1 to 5 before it."
    case .unbalancedDirection:
      "Unbalanced direction marks hide what this line says. Delete them or close them."
    case .stale(let thing, let label, let since, let days):
      "\(stale(thing, label, since, days)) If it still holds, write \"Reviewed:\" and today's date."
    }
  }

  /// Where a cell stands, and what it says where that may be shown.
  private func cell(_ cell: QuotedCell, _ column: String, _ rows: RowSample, of file: String) -> String {
    "\(rows.listed.capitalizedFirst) of \(shown(file)), column \(q(column)): "
      + (cell.text.map(q) ?? "the value (not shown)")
  }

  private func stray(_ dates: Problem.StrayDates) -> String {
    let isOne = dates.n == 1
    let when = isOne ? "is dated \(dates.first)" : "are dated \(dates.first) or later"
    let later = dates.months < 24 ? "\(dates.months) months" : "\(dates.months / 12) years"
    let answers = isOne ? "1 answer" : "\(dates.n) answers"
    return "\(answers) of \(shown(dates.file)) \(when), \(later) after every other: "
      + "the window of \(q(dates.journey)) ends on \(dates.end) without \(isOne ? "it" : "them")."
  }

  private func stale(_ thing: Keyword, _ label: String, _ since: String?, _ days: Int) -> String {
    let subject =
      thing == .evidence ? "the evidence for the step \(q(label))" : "the \(name(thing)) \(q(label))"
    guard let since else { return "Nothing says when anybody last looked at \(subject)." }
    return "Nobody has looked at \(subject) since \(since), \(days) \(days == 1 ? "day" : "days") ago."
  }

  private func misplaced(_ keyword: String, _ inside: Keyword?, _ belongsIn: [Keyword]) -> String {
    let homes = belongsIn.map { "\($0.article) \(name($0))" }
    let home = homes.isEmpty ? "a file" : homes.listed(", ", last: " or ")
    guard let inside else { return "\(q(keyword)) needs \(home) above it." }
    return "\(q(keyword)) does not belong in \(inside.article) \(name(inside)); it belongs in \(home)."
  }

  private func repeated(_ id: String, _ first: Place, _ second: Place) -> String {
    let file = first.file == second.file ? "" : " of \(shown(first.file))"
    return
      "\(id) is used twice: line \(first.line)\(file) and line \(second.line). Give one of them another id."
  }

  private func q(_ text: String) -> String { text.quoted(.english) }

  private func shown(_ text: String) -> String { text.isolated(.english) }

  private func name(_ keyword: Keyword) -> String { keyword.name(in: .english) }
}

extension Problem.Expected {
  fileprivate var english: String {
    switch self {
    case .number(let lowest, let highest): "write a number from \(lowest.plain) to \(highest.plain)"
    case .range: "write two numbers, like 1 to 5"
    case .day: "write a day, like 2026-05-12 or 12 May 2026"
    case .window: "write a length of time, like 3 months, 6 weeks or 1 year, or all"
    case .oneOf(let words): "write \(words.listed(", ", last: " or "))"
    case .measureAndNumber: "write a measure and a number, like CSAT 4.2"
    case .assignment: "write two names with = between them, like Class = Business"
    case .nothing: "leave it empty; an Ideal is for everybody"
    }
  }
}

extension Problem.ReadFailure {
  /// The reason in English, as the end of a sentence.
  package var english: String {
    switch self {
    case .missing: "there is no such file"
    case .forbidden: "this user may not read it"
    case .closedFolder(let folder): "this user may not enter the folder \(folder)"
    case .isFolder: "it is a folder"
    case .notRegular: "it is no plain file; save what it gives to one and name that"
    case .changed: "it changed while I read it; run this again when nobody writes to it"
    case .outsideRoot: "it is a link that leaves the root folder; widen the root with --root"
    case .gitsOwn: "it is a link to where git keeps its own files"
    case .tooLarge(let bytes, let most): "it has \(bytes) bytes, and the limit is \(most)"
    case .tooManyLines(let most): "it has more than \(most) lines"
    case .tooManyFiles(let most): "a model may have at most \(most) files"
    case .notUTF8(let line, let byte, let looksLikeWindows1256):
      "it is not UTF-8 (line \(line), byte \(byte))"
        + (looksLikeWindows1256 ? "; it looks like Windows-1256: save it as UTF-8" : "; save it as UTF-8")
    case .other(let reason): reason
    }
  }
}

extension Problem.DateFlaw {
  /// What is wrong with the date before it, in English, and what to do.
  package var english: String {
    switch self {
    case .ambiguous:
      "could be day or month first, and no other date settles it. Write \"Date order: day first\" or "
        + "\"Date order: month first\" in the source."
    case .hijri: "has a Hijri year. Write \"Calendar: hijri\" in the source."
    case .outsideYears(let years):
      "lies outside the years \(years.lowerBound) to \(years.upperBound). Correct it."
    case .unknown: "is not a date that I can read. Write dates as year-month-day."
    }
  }
}

extension Problem.SegmentFlaw {
  fileprivate var english: String {
    switch self {
    case .personal: "it says who the people are. Choose another segment column"
    case .tooManyValues(let most): "it has more than \(most) values. Choose another segment column"
    case .tooManyCombinations:
      "with the steps it makes more combinations than I can keep. Choose longer waves or fewer segments"
    case .tooManyDays:
      "its days make more combinations with the steps than I can keep, so its months tell them apart. Choose "
        + "fewer segments, or a window in months"
    }
  }
}

extension RowSample {
  fileprivate var counted: String { count == 1 ? "1 row" : "\(count) rows" }

  fileprivate var listed: String {
    (count == 1 ? "row " : "rows ") + first.map(String.init).joined(separator: ", ")
      + (count > first.count ? ", …" : "")
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
