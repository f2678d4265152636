extension Problem.Code {
  /// The pages in English: one switch, so that the compiler sees that no code is forgotten.
  var englishPage: Problem.Page {
    switch self {
    case .misspelledKeyword, .missingColon, .unclosedBracket, .continuedText, .strayLine, .missingLabel,
      .unreadableValue:
      englishLinePage
    case .repeatedPart, .misplacedKeyword, .fieldBeforePart, .stepWithoutJourney, .repeatedField,
      .unknownName,
      .ambiguousName, .repeatedID:
      englishStructurePage
    case .circle, .unreadableFile, .pathOutsideRoot, .sourceWithoutFile, .tooManyPersonas, .openMerge,
      .otherLanguage:
      englishFilePage
    case .scoreOutsideScale, .shareWithoutTopBox, .scoreWithoutMeasure, .orderCircle, .unanswered,
      .sameIdealAndActual, .unsupportedActual, .unknownFeeling, .unbalancedDirection, .stale:
      englishMeaningPage
    case .unmatchedRows, .missingColumn, .notANumber, .answerOutsideScale, .raggedRows, .unclosedQuote,
      .emptyTable, .furtherRows, .unusableSegment, .unreadableTally:
      englishRowPage
    case .unreadableDates, .strayAnswers:
      englishTimePage
    }
  }

  private var englishLinePage: Problem.Page {
    switch self {
    case .misspelledKeyword:
      Problem.Page(
        "A keyword is misspelled",
        "The words before the colon are a slip of the finger away from a keyword that may stand here, so the line is read as that keyword. Correct it, or let `rihla fix` do so. If it is text, start the line with |.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
              Thnik: That was the whole cost.
          """)
    case .missingColon:
      Problem.Page(
        "A colon is missing",
        "What follows proves that the first word is a keyword, so the line is read as if the colon were there. Write it, or let `rihla fix` do so.",
        example: """
          Journey: Renew
          Step: Pay
            Actual
              Feel 2 annoyed
          """)
    case .unclosedBracket:
      Problem.Page(
        "A bracket is not closed",
        "An [id] needs both brackets. Where the rest of the line is an id, `rihla fix` closes it.",
        example: """
          Journey: Renew
          Step: Pay the fee [pay
          """)
    case .continuedText:
      Problem.Page(
        "A line looks like a field and was read as text",
        "Its first words are no keyword, so it goes on with the text above it. If that is right, start it with | and the hint goes away; if not, put a keyword before the colon.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
              Thought: That was the whole cost.
              Mood: relieved
          """)
    case .strayLine:
      Problem.Page(
        "A line has no place",
        "Only a text goes on over several lines; after a name, a number or a list a line needs a keyword. It is kept as a note. Put a keyword and a colon before it, or // if it is only a remark.",
        example: """
          Journey: Renew
          ask the cashier about this
          Step: Pay
          """)
    case .missingLabel:
      Problem.Page(
        "A block has no name",
        "Write a name after the colon: without one nobody can refer to the block.",
        example: """
          Journey: Renew
          Step:
          """)
    default:
      Problem.Page(
        "A value cannot be read",
        "The field holds a number, a range or one of a few words, and this is something else. The message says what it could be. Write ? while it is still to be asked.",
        example: """
          Journey: Renew
          Step: Pay
            Importance: high
          """)
    }
  }

  private var englishStructurePage: Problem.Page {
    switch self {
    case .repeatedPart:
      Problem.Page(
        "A step has two parts of one kind",
        "A step has one Ideal, one general Actual and one Actual for a persona. The second is left out. Most often the heading of the next step is missing above it.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
              Feeling: 4 done
            Ideal
              Feeling: 5 happy
          """)
    case .misplacedKeyword:
      Problem.Page(
        "A keyword stands where it does not belong",
        "Each keyword belongs in certain blocks. Move the line there, or start it with | if it is text.",
        example: """
          Journey: Renew
          Step: Pay
            Goal: no surprises
          """)
    case .fieldBeforePart:
      Problem.Page(
        "A question is answered before Ideal or Actual",
        "The four questions are answered twice: as it should be and as it is. Write Ideal or Actual above the line.",
        example: """
          Journey: Renew
          Step: Pay
            Feeling: 4 done
          """)
    case .stepWithoutJourney:
      Problem.Page(
        "A step has no journey above it",
        "Every step belongs to a journey. Write a Journey line above the first step.",
        example: """
          Step: Pay
            Ideal
              Feeling: 4 done
          """)
    case .repeatedField:
      Problem.Page(
        "A field is given twice",
        "This field stands once in its block; the first one counts and the other is left out. Delete one of them.",
        example: """
          Journey: Renew
          Step: Pay
            Importance: 3
            Importance: 5
          """)
    case .unknownName:
      Problem.Page(
        "A name leads nowhere",
        "Nothing in this model has that id or that label. Correct it, or write the block it should lead to.",
        example: """
          Journey: Renew
          Step: Pay the fee [pay]
            Actual
              Feeling: 2 lost
              Back to: [payment]
          """)
    case .ambiguousName:
      Problem.Page(
        "A name means more than one thing",
        "Several things have this label. Give each an [id] in its heading and refer to that.",
        example: """
          Journey: Renew
          Step: Pay
          Step: Pay
          Opportunity: One fee
            Fixes: Pay
          """)
    default:
      Problem.Page(
        "An id is used twice",
        "An id names one thing only. The first keeps it; give the other one of its own.",
        example: """
          Journey: Renew
          Step: Pay the fee [pay]
          Step: Pay the fine [pay]
          """)
    }
  }

  private var englishFilePage: Problem.Page {
    switch self {
    case .circle:
      Problem.Page(
        "Files use each other in a circle",
        "Each file is read once, and a circle has no first one. Delete the Use line that closes it; what both files need belongs in a third.",
        example: """
          Use: model.journey
          Journey: Renew
          """)
    case .unreadableFile:
      Problem.Page(
        "A file cannot be read",
        "The rest of the model is read without it. Correct the path, which starts from the folder of the file it is written in, or save the file as UTF-8.",
        example: """
          Use: layla.persona
          Journey: Renew
          """)
    case .pathOutsideRoot:
      Problem.Page(
        "A path leaves the root folder",
        "So that a model from elsewhere cannot read your other files, paths stay inside the root folder. Move the file in, or widen the root with --root.",
        example: """
          Use: ../../secret.persona
          Journey: Renew
          """)
    case .sourceWithoutFile:
      Problem.Page(
        "A source names no file",
        "Write File: and the path of the table below the source.",
        example: """
          Journey: Renew
          Source: Post-visit survey
            Voice: direct
          """)
    case .tooManyPersonas:
      Problem.Page(
        "There are more than four personas",
        "A team cannot keep more than four people in mind, so a model has no more. Merge two that need the same, or move one to a model of its own.",
        example: """
          Persona: Layla
          Persona: Omar
          Persona: Salma
          Persona: Huda
          Persona: Sami
          """)
    case .openMerge:
      Problem.Page(
        "A merge was left open",
        "Two versions of these lines are in the file. The first is used and the other is kept. Choose what is right, and delete the lines with the marks.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
          <<<<<<< ours
              Feeling: 4 done
          =======
              Feeling: 5 happy
          >>>>>>> theirs
          """)
    default:
      Problem.Page(
        "A keyword of the other language",
        "Both languages always work, also mixed. The hint is given once a file; `rihla format --language en` brings a file into one language.",
        example: """
          Journey: Renew
          Step: Pay
            Ideal
              الشعور: 4 done
          """)
    }
  }
}
