package import JourneySyntax

/// What is wrong with a table of answers as a whole, or with the form of its rows.
package enum TableProblem: Problem.Kind {
  /// Without a header the columns that are available have numbers for names.
  case missingColumn(file: String, column: String, available: [String], hasHeader: Bool = true)
  /// Rows with another number of cells than the header has.
  case raggedRows(file: String, rows: RowSample)
  /// The first row that is never ended; the header is row 1.
  case unclosedQuote(file: String, row: Int)
  /// Nothing but a header, or nothing.
  case emptyTable(file: String)
  /// A column that groups cannot be told apart by.
  case unusableSegment(file: String, column: String, flaw: SegmentFlaw)
  /// The first line that is no tally.
  case unreadableTally(file: String, line: Int)
  /// A tally was counted without what a field of the source asks for.
  case countedAlready(file: String, field: Keyword)

  /// Why answers are not told apart by a column.
  package enum SegmentFlaw: Sendable, Equatable {
    /// It holds e-mail addresses, names, numbers of people or the like.
    case personal
    /// More groups than could be compared.
    case tooManyValues(most: Int)
    /// Steps, groups and waves make more combinations than are counted apart.
    case tooManyCombinations
    /// So do steps, groups and shorter waves than months, which tell answers apart instead.
    case tooManyDays
  }

  /// One row a kind.
  package var code: Code {
    switch self {
    case .missingColumn: .missingColumn
    case .raggedRows: .raggedRows
    case .unclosedQuote: .unclosedQuote
    case .emptyTable: .emptyTable
    case .unusableSegment: .unusableSegment
    case .unreadableTally: .unreadableTally
    case .countedAlready: .countedAlready
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .missingColumn(let file, let column, let available, let hasHeader):
      words.missing(column, of: words.isolated(file), available, hasHeader: hasHeader)
    case .raggedRows(let file, let rows):
      words.say(
        en:
          "\(rows.counted) of \(words.isolated(file)) \(rows.count == 1 ? "has" : "have") another number of cells than the header: \(words.listed(rows)).",
        ar: "في \(words.isolated(file)) يختلف عدد الخلايا عن عددها في الترويسة (\(words.listed(rows))).")
    case .unclosedQuote(let file, let row):
      words.say(
        en:
          "Row \(words.number(row)) of \(words.isolated(file)) opens a quotation mark that is never closed.",
        ar: "الصف \(words.number(row)) من \(words.isolated(file)) يفتح علامة اقتباس لا تُغلق.")
    case .emptyTable(let file):
      words.say(en: "\(words.isolated(file)) has no rows.", ar: "ليس في \(words.isolated(file)) صفوف.")
    case .unusableSegment(let file, let column, let flaw):
      words.say(
        en:
          "I don't tell answers of \(words.isolated(file)) apart by \(words.quoted(column)): \(flaw.reason(words)).",
        ar: "لا أفرّق إجابات \(words.isolated(file)) بحسب \(words.quoted(column)): \(flaw.reason(words)).")
    case .unreadableTally(let file, let line):
      words.say(
        en:
          "I can't read line \(words.number(line)) of \(words.isolated(file)) as a tally. Write it again with rihla scores --output.",
        ar:
          "لا أستطيع قراءة السطر \(words.number(line)) من \(words.isolated(file)) حصيلةً. اكتب الملف من جديد بالأمر \(words.isolated("rihla scores --output"))."
      )
    case .countedAlready(let file, let field):
      words.say(
        en:
          "\(words.isolated(file)) is a tally that was counted without \(words.quoted(words.name(field))). Write it anew from the answers with rihla scores --bind --output.",
        ar:
          "\(words.isolated(file)) حصيلة عُدّت بدون \(words.quoted(words.name(field))). اكتبها من جديد من الإجابات بالأمر \(words.isolated("rihla scores --bind --output"))."
      )
    }
  }
}

extension ProblemWords {
  fileprivate func missing(
    _ column: String, of file: String, _ available: [String], hasHeader: Bool
  ) -> String {
    let columns = available.map(isolated)
    return say(
      en: "\(file) has no column \(quoted(column))", ar: "ليس في \(file) عمود اسمه \(quoted(column))")
      + (columns.isEmpty
        ? "."
        : say(
          en: "; its columns are \(columns.joined(separator: ", ")).",
          ar: "؛ أعمدته: \(columns.joined(separator: "، "))."))
      + (hasHeader
        ? ""
        : say(
          en: " The first row seems to hold answers, not names of columns.",
          ar: " يبدو أن صفه الأول إجابات لا أسماء أعمدة."))
  }
}

extension TableProblem.SegmentFlaw {
  /// The reason, as the end of a sentence.
  fileprivate func reason(_ words: ProblemWords) -> String {
    switch self {
    case .personal:
      words.say(
        en: "it says who the people are. Choose another segment column",
        ar: "فيه ما يدل على الأشخاص. اختر عمود شريحة آخر")
    case .tooManyValues(let most):
      words.say(
        en: "it has more than \(most) values. Choose another segment column",
        ar: "قيمه أكثر من \(most). اختر عمود شريحة آخر")
    case .tooManyCombinations:
      words.say(
        en:
          "with the steps it makes more combinations than I can keep. Choose longer waves or fewer segments",
        ar: "تجتمع منه ومن الخطوات مجموعات أكثر مما أستطيع حفظه. اختر موجات أطول أو شرائح أقل")
    case .tooManyDays:
      words.say(
        en:
          "its days make more combinations with the steps than I can keep, so its months tell them apart. Choose fewer segments, or a window in months",
        ar:
          "تجتمع من أيامه ومن الخطوات مجموعات أكثر مما أستطيع حفظه، فتُفصَّل الإجابات بحسب أشهره. اختر شرائح أقل أو نافذة بالأشهر"
      )
    }
  }
}

extension TableProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case missingColumn = "J310"
    case raggedRows = "J313"
    case unclosedQuote = "J314"
    case emptyTable = "J315"
    case unusableSegment = "J318"
    case unreadableTally = "J319"
    case countedAlready = "J323"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .missingColumn:
        Problem.Explanation(
          .error,
          en: (
            "A column is missing",
            "The table has no column of this name. Correct its header, or name the column in the source, as in Score column: answer."
          ),
          ar: (
            "عمود ناقص",
            "ليس في الجدول عمود بهذا الاسم. صحح الترويسة، أو سمِّ العمود في المصدر مثل «عمود الدرجة: answer»."
          ),
          table: """
            journey,step,measure,answer
            renew,pay,CSAT,4
            """)
      case .raggedRows:
        Problem.Explanation(
          .warning,
          en: (
            "Rows have more or fewer cells than the header",
            "Mostly a comma inside a cell that stands without quotation marks. Missing cells are read as empty. Save the table again, with quotation marks around text."
          ),
          ar: (
            "صفوف عدد خلاياها غير عدد خلايا الترويسة",
            "غالبًا ما تكون فاصلة داخل خلية بلا علامتي اقتباس. الخلايا الناقصة تُقرأ فارغة. احفظ الجدول من جديد واجعل النصوص بين علامتي اقتباس."
          ),
          table: """
            journey,step,measure,score
            renew,pay,CSAT,4,late, but friendly
            """,
          arabicTable: """
            journey,step,measure,score
            renew,pay,CSAT,4,تأخر, لكنه لطيف
            """)
      case .unclosedQuote:
        Problem.Explanation(
          .error,
          en: (
            "A quotation mark is never closed",
            "From that row on nothing can be told apart, so reading stops there. Close the mark, or double it where it belongs to the text."
          ),
          ar: (
            "علامة اقتباس لا تُغلق",
            "لا يمكن تمييز شيء من ذلك الصف فصاعدًا، فتقف القراءة عنده. أغلق العلامة، أو كررها حيث هي من النص."
          ),
          table: """
            journey,step,measure,score
            renew,pay,CSAT,4
            renew,"pay,CSAT,5
            """)
      case .emptyTable:
        Problem.Explanation(
          .warning,
          en: (
            "A table has no rows",
            "There is nothing to count in it. Check that it is the right file."
          ),
          ar: (
            "جدول بلا صفوف",
            "ليس فيه ما يُحسب. تأكد أنه الملف الصحيح."
          ),
          table: """
            journey,step,measure,score
            """)
      case .unusableSegment:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "Answers are not told apart by this column",
            "A column of e-mail addresses, names or numbers of people is never copied, and one with very many values tells groups of one apart. Name a column of few values, such as a city or a channel.",
            example: """
              Journey: Renew [renew]
              Step: Pay [pay]
              Source: Survey
                File: visit.csv
                Segment column: email
              """,
            table: """
              journey,step,measure,score,email
              renew,pay,CSAT,4,layla@example.org
              renew,pay,CSAT,5,omar@example.org
              """),
          ar: Problem.Page(
            "لا تُفصَّل الإجابات بحسب هذا العمود",
            "لا يُنسخ أبدًا عمود فيه عناوين بريد أو أسماء أو أرقام أشخاص، والعمود كثير القيم يفصل كل شخص وحده. سمِّ عمودًا قليل القيم كالمدينة أو القناة.",
            example: """
              رحلة العميل: تجديد الرخصة [renew]
              خطوة: السداد [pay]
              مصدر: استبيان
                الملف: visit.csv
                عمود الشريحة: email
              """,
            table: """
              journey,step,measure,score,email
              renew,pay,CSAT,4,layla@example.org
              renew,pay,CSAT,5,omar@example.org
              """))
      case .unreadableTally:
        Problem.Explanation(
          .error,
          en: (
            "A tally file cannot be read",
            "The file starts like a tally of `rihla scores --output` but is not one, or is of a newer version. Make it anew from the answers."
          ),
          ar: (
            "ملف حصيلة لا يُقرأ",
            "يبدأ الملف كحصيلة من `rihla scores --output` لكنه ليس كذلك أو هو من إصدار أحدث. أنشئه من الإجابات من جديد."
          ),
          table: """
            { "tally":
            """)
      case .countedAlready:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A tally was counted in another way",
            "Each person: once and Totals: decide which answers count, and for how much, while they are counted: of a tally they can change nothing. Make it anew from the answers with the same source.",
            example: """
              Journey: Renew [renew]
              Step: Pay [pay]
              Source: Survey
                File: visit.csv
                Each person: once
              """,
            table: """
              { "rihla": "tally", "version": 1 }
              """),
          ar: Problem.Page(
            "حصيلة عُدّت بطريقة أخرى",
            "«إجابة لكل شخص: مرة واحدة» و«المجاميع المعروفة:» تحددان أي الإجابات تُحسب وبأي وزن أثناء عدّها، فلا تغيّران شيئًا في حصيلة. أنشئها من الإجابات من جديد بالمصدر نفسه.",
            example: """
              رحلة العميل: تجديد الرخصة [renew]
              خطوة: السداد [pay]
              مصدر: استبيان
                الملف: visit.csv
                إجابة لكل شخص: مرة واحدة
              """,
            table: """
              { "rihla": "tally", "version": 1 }
              """))
      }
    }
  }
}
