package import JourneySyntax

/// What is wrong with the cells of a table, gathered by the text that is wrong.
package enum CellProblem: Problem.Kind {
  /// A cell names nothing that the model has.
  case unmatchedRows(file: String, column: String, written: QuotedCell, rows: RowSample)
  /// A score that no number can be read from.
  case notANumber(file: String, column: String, written: QuotedCell, rows: RowSample)
  /// A number that the measure's scale does not have.
  case answerOutsideScale(
    file: String, column: String, written: QuotedCell, measure: String, rows: RowSample)
  /// Rows with more kinds of wrong text than are listed one by one.
  case furtherRows(file: String, rows: RowSample)

  /// One row a kind.
  package var code: Code {
    switch self {
    case .unmatchedRows: .unmatchedRows
    case .notANumber: .notANumber
    case .answerOutsideScale: .answerOutsideScale
    case .furtherRows: .furtherRows
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .unmatchedRows(let file, let column, let written, let rows):
      words.unmatched(file, column, written, rows)
    case .notANumber(let file, let column, let written, let rows):
      words.cell(written, column, rows, of: file) + words.say(en: " is not a number.", ar: " ليس رقمًا.")
    case .answerOutsideScale(let file, let column, let written, let measure, let rows):
      words.cell(written, column, rows, of: file)
        + words.say(
          en: " is no answer on the scale of \(words.isolated(measure)).",
          ar: " ليست إجابة ضمن نطاق \(words.isolated(measure)).")
    case .furtherRows(let file, let rows):
      words.say(
        en:
          "\(rows.counted) of \(words.isolated(file)) \(rows.count == 1 ? "has" : "have") further values that I can't read: \(words.listed(rows)).",
        ar: "في \(words.isolated(file)) قيم أخرى لا أستطيع قراءتها (\(words.listed(rows))).")
    }
  }
}

extension ProblemWords {
  fileprivate func unmatched(
    _ file: String, _ column: String, _ written: QuotedCell, _ rows: RowSample
  ) -> String {
    say(
      en:
        "\(rows.counted) of \(isolated(file)) \(rows.count == 1 ? "matches" : "match") no \(isolated(column)): "
        + "\(listed(rows)), \(written.text.map { "\(isolated(column)) \(quoted($0))" } ?? "column \(quoted(column))").",
      ar: "في العمود \(quoted(column)) من \(isolated(file)) قيمة لا تطابق شيئًا في النموذج"
        + (written.text.map { ": \(quoted($0))" } ?? "") + " (\(listed(rows))).")
  }
}

extension CellProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case unmatchedRows = "J301"
    case notANumber = "J311"
    case answerOutsideScale = "J312"
    case furtherRows = "J316"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .unmatchedRows:
        Problem.Explanation(
          .error,
          en: (
            "Rows match nothing in the model",
            "A cell names a journey, step, measure or persona that the model does not have. Use its id or its exact label, in the table or in the model. These rows are not counted."
          ),
          ar: (
            "صفوف لا تطابق شيئًا في النموذج",
            "خلية تسمي رحلة أو خطوة أو مؤشرًا أو شخصية ليست في النموذج. استخدم المعرّف أو الاسم نفسه في الجدول أو في النموذج. هذه الصفوف لا تُحسب."
          ),
          table: """
            journey,step,measure,score
            renew,payment,CSAT,4
            """)
      case .notANumber:
        Problem.Explanation(
          .error,
          en: (
            "A score is not a number",
            "These rows are not counted. Correct the cells, or name them with Not applicable: if they mean that there is no score."
          ),
          ar: (
            "درجة ليست رقمًا",
            "هذه الصفوف لا تُحسب. صحح الخلايا، أو اذكرها في «لا ينطبق:» إن كانت تعني أنه لا درجة."
          ),
          table: """
            journey,step,measure,score
            renew,pay,CSAT,four
            """,
          arabicTable: """
            journey,step,measure,score
            renew,pay,CSAT,أربعة
            """)
      case .answerOutsideScale:
        Problem.Explanation(
          .error,
          en: (
            "An answer is outside its scale",
            "Answers are checked against what a customer could tick: CSAT 1 to 5, CES 1 to 7, NPS 0 to 10. These rows are not counted. Correct them, or name them with Not applicable:."
          ),
          ar: (
            "إجابة خارج النطاق",
            "تُقارن الإجابات بما كان للعميل أن يختاره: CSAT من 1 إلى 5، وCES من 1 إلى 7، وNPS من 0 إلى 10. هذه الصفوف لا تُحسب. صححها أو اذكرها في «لا ينطبق:»."
          ),
          table: """
            journey,step,measure,score
            renew,pay,CSAT,9
            """)
      case .furtherRows:
        Problem.Explanation(
          .error,
          en: (
            "Further values cannot be read",
            "Twenty different wrong texts are listed one by one; the rows of all others are counted here. Mostly a whole column is not what it should be."
          ),
          ar: (
            "قيم أخرى لا تُقرأ",
            "يُذكر عشرون نصًا خاطئًا كلٌّ على حدة، وتُعدّ صفوف الباقي هنا. وغالبًا ما يكون عمود كامل غير ما ينبغي."
          ),
          table: """
            journey,step,measure,score
            renew,pay,CSAT,a
            renew,pay,CSAT,b
            renew,pay,CSAT,c
            renew,pay,CSAT,d
            renew,pay,CSAT,e
            renew,pay,CSAT,f
            renew,pay,CSAT,g
            renew,pay,CSAT,h
            renew,pay,CSAT,i
            renew,pay,CSAT,j
            renew,pay,CSAT,k
            renew,pay,CSAT,l
            renew,pay,CSAT,m
            renew,pay,CSAT,n
            renew,pay,CSAT,o
            renew,pay,CSAT,p
            renew,pay,CSAT,q
            renew,pay,CSAT,r
            renew,pay,CSAT,s
            renew,pay,CSAT,t
            renew,pay,CSAT,u
            """)
      }
    }
  }
}
