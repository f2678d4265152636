extension Problem {
  /// A family of problems, each a case with the person's own text: what one stage finds wrong with one thing. All that
  /// there is to say about a family stands in its file: the cases, their messages, the codes and what explains them.
  package protocol Kind: Sendable, Equatable {
    /// The codes of the family.
    associatedtype Code: Problem.Code
    /// What `rihla explain` knows this by; kinds that are explained together share one.
    var code: Code { get }
    /// What is wrong, quoting the person's own text, and what to do. Both languages are written side by side, in one
    /// `switch`, so that the compiler sees that none is forgotten.
    func message(_ words: ProblemWords) -> String
  }

  /// The stable names of a family's problems, e.g. `J210`, in the order of their numbers.
  package protocol Code: RawRepresentable<String>, CaseIterable, Sendable {
    /// The level of all problems of this code, and its pages.
    var explanation: Explanation { get }
  }
}

extension Problem.Kind {
  /// All codes of the family.
  package static var codes: [any Problem.Code] { Array(Code.allCases) }

  /// Whether the other one says the same; one of another family never does.
  package func isEqual(to other: any Problem.Kind) -> Bool { (other as? Self) == self }
}

extension Problem.Code {
  /// How much is known of what was meant.
  package var level: Problem.Level { explanation.level }

  /// What there is to say beyond a message.
  package func page(in language: Language) -> Problem.Page {
    switch language {
    case .english: explanation.english
    case .arabic: explanation.arabic
    }
  }
}
