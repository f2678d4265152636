package import JourneySyntax

/// What is wrong with the known totals that answers are to be weighted to: without them the answers would be counted
/// wrongly, so none of the source is.
package enum TotalsProblem: Problem.Kind {
  /// The file of totals cannot be used.
  case unusableTotals(file: String, flaw: Flaw)
  /// Rows of a table whose value has no total.
  case rowsWithoutTotal(file: String, column: String, written: QuotedCell, rows: RowSample)

  /// The total of all values of a column.
  package struct Sum: Sendable, Equatable {
    /// As written.
    var column: String
    var total: Double
  }

  /// Why totals cannot be used.
  package enum Flaw: Error, Sendable, Equatable {
    /// Not a table with the columns `column`, `value` and `total`, or one without rows.
    case noTable
    /// A row whose total is no number above 0, or whose value stands there twice; the header is row 1.
    case badRow(Int)
    /// The columns are not of the same customers.
    case differentSums([Sum])
    /// Nobody in the table has this value.
    case nobody(column: String, value: String)
    /// Kinds that nobody is of would be needed.
    case unreachable
  }

  /// One row a kind.
  package var code: Code {
    switch self {
    case .unusableTotals: .unusableTotals
    case .rowsWithoutTotal: .rowsWithoutTotal
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .unusableTotals(let file, let flaw):
      words.say(
        en: "I can't weight answers to the totals of \(words.isolated(file)): \(flaw.reason(words)).",
        ar: "لا أستطيع وزن الإجابات بمجاميع \(words.isolated(file)): \(flaw.reason(words)).")
    case .rowsWithoutTotal(let file, let column, let written, let rows):
      words.cell(written, column, rows, of: file)
        + words.say(en: " has no known total.", ar: " ليس له مجموع معروف.")
    }
  }
}

extension TotalsProblem.Flaw {
  /// The reason, as the end of a sentence.
  fileprivate func reason(_ words: ProblemWords) -> String {
    switch self {
    case .noTable:
      words.say(
        en: "it is no table with the columns column, value and total",
        ar: "ليس جدولًا فيه الأعمدة column وvalue وtotal")
    case .badRow(let row):
      words.say(
        en:
          "row \(words.number(row)) has no plain number above 0, such as 5000, or a value that stands there already",
        ar: "الصف \(words.number(row)) ليس فيه عدد صريح أكبر من صفر مثل 5000، أو قيمته مذكورة من قبل")
    case .differentSums(let sums):
      words.say(
        en: "its columns do not add up to the same (\(list(sums, words)))",
        ar: "أعمدته لا تتساوى مجاميعها (\(list(sums, words)))")
    case .nobody(let column, let value):
      words.say(
        en: "nobody answered whose \(words.quoted(column)) is \(words.quoted(value))",
        ar: "لم يجب أحد ممن قيمة \(words.quoted(column)) عنده \(words.quoted(value))")
    case .unreachable:
      words.say(
        en: "they cannot be reached with the groups that answered",
        ar: "لا يمكن بلوغها بالمجموعات التي أجابت")
    }
  }

  private func list(_ sums: [TotalsProblem.Sum], _ words: ProblemWords) -> String {
    sums.map { "\(words.quoted($0.column)) \(words.number($0.total))" }
      .joined(separator: words.say(en: ", ", ar: "، "))
  }
}

extension TotalsProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case unusableTotals = "J321"
    case rowsWithoutTotal = "J322"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .unusableTotals:
        Problem.Explanation(
          .error,
          en: (
            "Known totals cannot be used",
            "Answers are weighted to a table with the columns column, value and total, in which the totals of each column have one sum and somebody answered of each value. Without it no answer of the source counts."
          ),
          ar: (
            "مجاميع معروفة لا يمكن استعمالها",
            "تُوزن الإجابات بجدول أعمدته column وvalue وtotal، تتساوى فيه مجاميع كل عمود، وأجاب من كل قيمة أحد. وبدونه لا تُحسب إجابة من المصدر."
          ),
          table: """
            step,measure,score,city
            pay,CSAT,4,Amman
            pay,CSAT,5,Amman
            """,
          totals: """
            column,value,total
            city,Amman,600
            city,Irbid,400
            """)
      case .rowsWithoutTotal:
        Problem.Explanation(
          .error,
          en: (
            "Rows have no known total",
            "The table of known totals does not have this value, so it is not known what the rows weigh: they are left out. Add the value with its total, or leave such rows out with Rows:."
          ),
          ar: (
            "صفوف ليس لها مجموع معروف",
            "ليست هذه القيمة في جدول المجاميع المعروفة، فلا يُعرف وزن الصفوف، فتُترك. أضف القيمة ومجموعها، أو اترك هذه الصفوف بـ«الصفوف:»."
          ),
          table: """
            step,measure,score,city
            pay,CSAT,4,Amman
            pay,CSAT,5,Irbid
            pay,CSAT,2,Zarqa
            """,
          totals: """
            column,value,total
            city,Amman,600
            city,Irbid,400
            """)
      }
    }
  }
}
