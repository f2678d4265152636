/// Why a pasted text is not read as a table, and what is to be asked: a wrong table is worse than none.
package enum TableQuestion: Error, Equatable, Sendable {
  /// How large a table is.
  package struct Size: Equatable, Sendable {
    /// Rows that hold something.
    package let rows: Int
    /// Cells of the widest row.
    package let columns: Int
    /// All rows have as many.
    package let isEven: Bool
  }

  /// Nothing below the names of the columns, or nothing at all.
  case noRows
  /// Nothing cuts the lines into cells.
  case oneColumn(rows: Int)
  /// Nothing, or too little, says what stands in the columns.
  case noNames(Size, CellSeparator, known: [String])
  /// The first row and the first column name questions alike.
  case namesBothWays
  /// Nothing says how the steps are called.
  case noSteps(names: [String])
  /// A row with more or fewer cells than the names; `row` counts from 1.
  case raggedRow(row: Int, starts: String, cells: Int, names: Int, CellSeparator)
  /// Names stand in it twice.
  case severalTables

  /// Whether the text was meant as a table, as far as can be told: in sentences too a comma stands now and then.
  package var isAboutTable: Bool {
    switch self {
    case .noRows, .oneColumn: false
    case .noNames(let size, let separator, let known):
      // Lines that begin with tabs have as many as they stand deep.
      size.rows > 1 && (!known.isEmpty || size.isEven && (separator == .tab || size.columns > 2))
    case .namesBothWays, .noSteps, .raggedRow, .severalTables: true
    }
  }
}

extension TableQuestion {
  /// What is seen, and what to write so that it can be read.
  package func message(in language: Language) -> String {
    let words = ProblemWords(language)
    switch self {
    case .noRows:
      return words.say(en: "I see no rows below the names.", ar: "لا أرى صفوفًا تحت الأسماء.")
    case .oneColumn(let rows):
      return words.say(
        en: "I see one column and \(rows == 1 ? "one row" : "\(rows) rows"), and no table. "
          + "Put tabs, commas, semicolons or | between its cells.",
        ar:
          "أرى عمودًا واحدًا (عدد صفوفه \(words.number(rows))) ولا أرى جدولًا. افصل بين خلاياه بعلامة الجدولة أو "
          + "بفاصلة أو بفاصلة منقوطة أو بالعلامة \(words.isolated("|")).")
    case .noNames(let size, let separator, let known): return noNames(size, separator, known, words)
    case .namesBothWays:
      return words.say(
        en: "The first row and the first column both name questions, so I can't tell where the steps are. "
          + "Name the questions in one of them and the steps in the other.",
        ar:
          "الصف الأول والعمود الأول كلاهما يسمي أسئلة، فلا أعرف أين الخطوات. سمِّ الأسئلة في أحدهما والخطوات في الآخر."
      )
    case .noSteps(let names):
      let step = Keyword.step.spelling(in: language)
      return words.say(
        en: "I see \(words.all(names.map(words.quoted))), and nothing names the steps. "
          + "Write \(step) above their names, or beside them where each column is a step.",
        ar: "أرى \(words.all(names.map(words.quoted)))، ولا شيء يسمي الخطوات. "
          + "اكتب \(words.quoted(step)) فوق أسمائها، أو بجانبها إن كان كل عمود خطوة.")
    case .raggedRow(let row, let starts, let cells, let names, let separator):
      let hint = separator.hint(forMore: cells > names, in: words)
      return words.say(
        en: "Row \(row), \(words.quoted(starts)), has \(cells) \(cells == 1 ? "cell" : "cells"), "
          + "and the first row has \(names). \(hint)",
        ar: "عدد خلايا الصف \(words.number(row)) (\(words.quoted(starts))) هو \(words.number(cells))، "
          + "وعدد خلايا الصف الأول \(words.number(names)). \(hint)")
    case .severalTables:
      return words.say(
        en: "I see more than one table, or names of steps in two places. Take one table at a time.",
        ar: "أرى أكثر من جدول، أو أسماء للخطوات في موضعين. خذ جدولًا واحدًا في كل مرة.")
    }
  }

  private func noNames(
    _ size: Size, _ separator: CellSeparator, _ known: [String], _ words: ProblemWords
  ) -> String {
    let wanted = ([.step] + Keyword.questions).map { $0.spelling(in: words.language) }
    let rows = size.rows == 1 ? "one row" : "\(size.rows) rows"
    let columns = size.columns == 1 ? "one column" : "\(size.columns) columns"
    let english = known.isEmpty ? "no word of its first row" : "only \(words.all(known.map(words.quoted)))"
    let arabic =
      known.isEmpty
      ? "ولا كلمة في صفه الأول تسمي سؤالًا" : "ولا يسمي سؤالًا إلا \(words.all(known.map(words.quoted)))"
    return words.say(
      en:
        "I see \(rows) and \(columns) with \(separator.name(in: words)) between them, and \(english) names a question. "
        + "Write \(wanted.joined(separator: ", ")) … above the columns, or beside the rows where each column is a step.",
      ar:
        "أرى جدولًا (الصفوف: \(words.number(size.rows))، الأعمدة: \(words.number(size.columns))، وبين خلاياه "
        + "\(separator.name(in: words)))، \(arabic). اكتب \(wanted.map(words.quoted).joined(separator: "، ")) … "
        + "فوق الأعمدة، أو بجانب الصفوف إن كان كل عمود خطوة.")
  }
}

extension CellSeparator {
  fileprivate func name(in words: ProblemWords) -> String {
    switch self {
    case .tab: words.say(en: "tabs", ar: "علامات جدولة")
    case .bar: words.say(en: "bars", ar: "خطوط \(words.isolated("|"))")
    case .comma: words.say(en: "commas", ar: "فواصل")
    case .semicolon: words.say(en: "semicolons", ar: "فواصل منقوطة")
    }
  }

  /// What to do about a row that has more cells than it should, or fewer.
  fileprivate func hint(forMore isMore: Bool, in words: ProblemWords) -> String {
    switch self {
    case .comma, .semicolon:
      isMore
        ? words.say(
          en: "A text that holds one of the \(name(in: words)) needs quotation marks around it.",
          ar: "النص الذي فيه فاصلة يحتاج إلى علامتي اقتباس \(words.isolated("\"…\"")) حوله.")
        : words.say(
          en: "Fill it up with \(name(in: words)), or leave it out where it is no row of the table.",
          ar: "أكمله بالفواصل، أو احذفه إن لم يكن صفًا من الجدول.")
    case .tab:
      words.say(
        en: "A text with a line break in it needs quotation marks around it.",
        ar: "النص الذي فيه سطر جديد يحتاج إلى علامتي اقتباس \(words.isolated("\"…\"")) حوله.")
    case .bar:
      words.say(
        en: #"Write \| for a bar in a cell."#, ar: "اكتب \(words.isolated(#"\|"#)) للخط داخل الخلية.")
    }
  }
}
