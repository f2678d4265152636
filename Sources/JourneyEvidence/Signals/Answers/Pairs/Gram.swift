/// Σ x xᵀ with x = (1, answers about the steps, answer about the whole), over respondents who answered every question.
package struct Gram: Sendable, Equatable {
  /// The steps' questions, then the outcome's: x without its leading 1.
  package let questions: [Question]
  /// The upper triangle, row by row; whole numbers where the answers are.
  package private(set) var sums: [Double]

  /// No respondents yet: all sums are 0.
  package init(of questions: [Question]) {
    self.questions = questions
    let size = questions.count + 1
    sums = Array(repeating: 0, count: size * (size + 1) / 2)
  }

  /// - Parameter sums: as `sums`; nil when there are more or fewer than the questions need.
  init?(of questions: [Question], sums: [Double]) {
    self.init(of: questions)
    guard sums.count == self.sums.count else { return nil }
    self.sums = sums
  }

  /// Respondents counted.
  package var n: Double { sums[0] }

  /// Σ xᵢxⱼ, where x₀ is 1 and x₁ the first question's answer.
  package subscript(i: Int, j: Int) -> Double {
    let (row, column) = (min(i, j), max(i, j))
    return sums[row * (questions.count + 1) - row * (row - 1) / 2 + column - row]
  }

  /// Adds a respondent, by the answers in the order of `questions`.
  mutating func add(_ answers: [Double], times: Double) {
    var next = 0
    for row in 0...answers.count {
      let left = row == 0 ? 1 : answers[row - 1]
      for column in row...answers.count {
        sums[next] += times * left * (column == 0 ? 1 : answers[column - 1])
        next += 1
      }
    }
  }

  /// Adds respondents of the same questions.
  mutating func merge(_ other: Gram) {
    guard questions == other.questions else { return }
    for index in sums.indices { sums[index] += other.sums[index] }
  }
}
