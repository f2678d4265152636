extension Problem {
  /// The stable name of a kind of problem: what `rihla explain` knows it by.
  package enum Code: String, Sendable, CaseIterable {
    case misspelledKeyword = "J101"
    case missingColon = "J102"
    case unclosedBracket = "J103"
    case continuedText = "J104"
    case strayLine = "J105"
    case missingLabel = "J106"
    case unreadableValue = "J107"
    case repeatedPart = "J110"
    case misplacedKeyword = "J111"
    case fieldBeforePart = "J112"
    case stepWithoutJourney = "J113"
    case repeatedField = "J114"
    case unknownName = "J120"
    case ambiguousName = "J121"
    case repeatedID = "J131"
    case circle = "J140"
    case unreadableFile = "J141"
    case pathOutsideRoot = "J142"
    case sourceWithoutFile = "J143"
    case tooManyPersonas = "J150"
    case openMerge = "J160"
    case otherLanguage = "J190"
    case scoreOutsideScale = "J210"
    case shareWithoutTopBox = "J211"
    case scoreWithoutMeasure = "J212"
    case orderCircle = "J220"
    case unmatchedRows = "J301"
    case missingColumn = "J310"
    case notANumber = "J311"
    case answerOutsideScale = "J312"
    case raggedRows = "J313"
    case unclosedQuote = "J314"
    case emptyTable = "J315"
    case furtherRows = "J316"
    case unreadableDates = "J317"
    case unusableSegment = "J318"
    case unreadableTally = "J319"
    case strayAnswers = "J320"
    case unanswered = "J401"
    case sameIdealAndActual = "J402"
    case unsupportedActual = "J403"
    case unknownFeeling = "J404"
    case unbalancedDirection = "J501"
    case stale = "J601"

    /// How much is known of what was meant.
    package var level: Level {
      switch self {
      case .continuedText, .otherLanguage, .unanswered, .sameIdealAndActual, .unsupportedActual,
        .unknownFeeling:
        .hint
      case .misspelledKeyword, .missingColon, .missingLabel, .fieldBeforePart, .stepWithoutJourney,
        .repeatedField, .raggedRows, .emptyTable, .unreadableDates, .unusableSegment, .strayAnswers,
        .unbalancedDirection, .stale:
        .warning
      default: .error
      }
    }
  }
}

extension Problem.Kind {
  /// The code of this kind: one row a kind, so that the compiler sees that none is forgotten.
  package var code: Problem.Code {
    switch self {
    case .misspelledKeyword: .misspelledKeyword
    case .missingColon: .missingColon
    case .unclosedBracket, .unopenedBracket: .unclosedBracket
    case .continuedText: .continuedText
    case .strayLine: .strayLine
    case .missingLabel: .missingLabel
    case .unreadableValue: .unreadableValue
    case .repeatedPart: .repeatedPart
    case .misplacedKeyword: .misplacedKeyword
    case .fieldBeforePart: .fieldBeforePart
    case .stepWithoutJourney: .stepWithoutJourney
    case .repeatedField: .repeatedField
    case .unknownName: .unknownName
    case .ambiguousName: .ambiguousName
    case .repeatedID: .repeatedID
    case .circle: .circle
    case .unreadableFile: .unreadableFile
    case .pathOutsideRoot: .pathOutsideRoot
    case .sourceWithoutFile: .sourceWithoutFile
    case .tooManyPersonas: .tooManyPersonas
    case .openMerge: .openMerge
    case .otherLanguage: .otherLanguage
    case .scoreOutsideScale: .scoreOutsideScale
    case .shareWithoutTopBox: .shareWithoutTopBox
    case .orderCircle: .orderCircle
    case .scoreWithoutMeasure: .scoreWithoutMeasure
    case .unmatchedRows: .unmatchedRows
    case .missingColumn: .missingColumn
    case .notANumber: .notANumber
    case .answerOutsideScale: .answerOutsideScale
    case .raggedRows: .raggedRows
    case .unclosedQuote: .unclosedQuote
    case .emptyTable: .emptyTable
    case .furtherRows: .furtherRows
    case .unreadableDates: .unreadableDates
    case .unusableSegment: .unusableSegment
    case .unreadableTally: .unreadableTally
    case .strayAnswers: .strayAnswers
    case .unanswered: .unanswered
    case .sameIdealAndActual: .sameIdealAndActual
    case .unsupportedActual: .unsupportedActual
    case .unknownFeeling: .unknownFeeling
    case .unbalancedDirection: .unbalancedDirection
    case .stale: .stale
    }
  }
}
