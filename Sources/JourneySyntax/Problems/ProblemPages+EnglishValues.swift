/// Pages in English about values: those of the model, and those in the rows of tables.
extension Problem.Code {
  /// What the values of a model mean together.
  var englishMeaningPage: Problem.Page {
    switch self {
    case .scoreOutsideScale:
      Problem.Page(
        "A score is outside its scale",
        "A CSAT is 1 to 5, a CES 1 to 7, an NPS −100 to 100, a share 0 to 100 %. Correct the number, or the scale of a measure of your own.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
              Score: CSAT 7
          """)
    case .shareWithoutTopBox:
      Problem.Page(
        "A share needs a top box",
        "A score with % is the share of the good answers, and which answers are good must be known. Write Top box: in the measure, or give the score without %.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
              Score: NPS 80 %
          """)
    case .scoreWithoutMeasure:
      Problem.Page(
        "A score without a measure",
        "A bare number is in the main measure of its journey, and this one has none. Name a measure before the number, or write Measured by: in the journey.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
              Score: 4
          """)
    case .orderCircle:
      Problem.Page(
        "Steps come after each other in a circle",
        "Followed from step to step, After leads back to the start. These steps keep their order in the file. Change or delete one After.",
        example: """
          Journey: Renew
          Step: Form [form]
            Actual
              After: [pay]
          Step: Pay [pay]
            Actual
              After: [form]
          """)
    case .unanswered:
      Problem.Page(
        "A question is still open",
        "Touchpoint, expectation, thought and feeling are asked of every part. Answer it, or write ? to take it to the next interview: it stays listed as open.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
              Touchpoint: app
              Thought: That was the whole cost.
              Feeling: 4 done
          """)
    case .sameIdealAndActual:
      Problem.Page(
        "Ideal and Actual are the same",
        "Word for word the same mostly means copied. If reality is already ideal, say so in other words and give the evidence.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
              Touchpoint: app
              Expectation: one fee
              Thought: Done.
              Feeling: 4 done
            Actual
              Touchpoint: app
              Expectation: one fee
              Thought: Done.
              Feeling: 4 done
          """)
    case .unsupportedActual:
      Problem.Page(
        "Nothing supports an Actual",
        "The team believes this, and nobody can check it. Name an interview, a figure or a document with Evidence:, or give a score.",
        example: """
          Journey: Renew
          Step: Pay
            Actual
              Touchpoint: branch
              Expectation: one fee
              Thought: Nobody told me about the stamp.
              Feeling: 2 annoyed
          """)
    case .unknownFeeling:
      Problem.Page(
        "The level of a feeling is not known",
        "The words are kept, but the curve needs a level. Write 1 (very bad) to 5 (very good) before them.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
              Feeling: like a cloud
          """)
    case .stale:
      Problem.Page(
        "Nobody has looked at this for long",
        "Only `rihla check --stale 180d` says this: of a persona, a journey, a source, and of evidence, whose newest day is older than that. The newest day is that of `Reviewed:` or of the last commit that changed what it says. Read it again; if it still holds, write `Reviewed:` and the day.",
        example: """
          Persona: Layla
            Reviewed: 2020-05-12
          """)
    default:
      Problem.Page(
        "Direction marks are not balanced",
        "Invisible marks open a direction and never close it, so the line may read otherwise than it is. Delete them, unless you know them.",
        example: """
          Journey: Renew
          Step: Pay \u{202E}eef eht
          """)
    }
  }

  /// The rows of tables.
  var englishRowPage: Problem.Page {
    switch self {
    case .unmatchedRows:
      Problem.Page(
        "Rows match nothing in the model",
        "A cell names a journey, step, measure or persona that the model does not have. Use its id or its exact label, in the table or in the model. These rows are not counted.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,payment,CSAT,4
          """)
    case .missingColumn:
      Problem.Page(
        "A column is missing",
        "The table has no column of this name. Correct its header, or name the column in the source, as in Score column: answer.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
        table: """
          journey,step,measure,answer
          renew,pay,CSAT,4
          """)
    case .notANumber:
      Problem.Page(
        "A score is not a number",
        "These rows are not counted. Correct the cells, or name them with Not applicable: if they mean that there is no score.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,pay,CSAT,four
          """)
    case .answerOutsideScale:
      Problem.Page(
        "An answer is outside its scale",
        "Answers are checked against what a customer could tick: CSAT 1 to 5, CES 1 to 7, NPS 0 to 10. These rows are not counted. Correct them, or name them with Not applicable:.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,pay,CSAT,9
          """)
    case .raggedRows:
      Problem.Page(
        "Rows have more or fewer cells than the header",
        "Mostly a comma inside a cell that stands without quotation marks. Missing cells are read as empty. Save the table again, with quotation marks around text.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,pay,CSAT,4,late, but friendly
          """)
    case .unclosedQuote:
      Problem.Page(
        "A quotation mark is never closed",
        "From that row on nothing can be told apart, so reading stops there. Close the mark, or double it where it belongs to the text.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,pay,CSAT,4
          renew,"pay,CSAT,5
          """)
    case .emptyTable:
      Problem.Page(
        "A table has no rows",
        "There is nothing to count in it. Check that it is the right file.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
        table: """
          journey,step,measure,score
          """)
    case .unusableSegment:
      Problem.Page(
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
          """)
    case .unreadableTally:
      Problem.Page(
        "A tally file cannot be read",
        "The file starts like a tally of `rihla scores --output` but is not one, or is of a newer version. Make it anew from the answers.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
        table: """
          { "tally":
          """)
    default:
      Problem.Page(
        "Further values cannot be read",
        "Twenty different wrong texts are listed one by one; the rows of all others are counted here. Mostly a whole column is not what it should be.",
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """,
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
