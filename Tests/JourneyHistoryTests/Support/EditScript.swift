import TestSupport

/// Edits of a draft. A script with a parity keeps to blocks with ids of it, and in blocks with ids that 5 divides to one
/// of the two parts, so that two scripts of different parity never touch the same.
struct EditScript {
  enum Edit {
    case change(step: Int, group: Int, line: Int, value: String)
    case addLine(step: Int, group: Int, text: String)
    case removeLine(step: Int, group: Int, line: Int)
    case rename(step: Int, label: String)
    case removeStep(Int)
    case addStep(Draft.Block, after: Int)
    case moveStep(Int, after: Int)
    case setStatus(opportunity: Int, String)
    case changeGoal(persona: Int, String)
  }

  var edits: [Edit] = []

  /// - Parameters:
  ///   - parity: 0 or 1; nil touches anything.
  ///   - number: which new ids it may give.
  init(parity: Int?, of draft: Draft, number: Int, _ random: inout RandomNumbers) {
    let ids = draft.steps.map(\.id)
    let own = ids.filter { id in parity.map { id % 2 == $0 && id % 5 != 0 } ?? true }
    guard let first = own.first else { return }
    func pick(_ ids: [Int]) -> Int { ids.randomElement(using: &random) ?? first }
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let step = pick(own)
      switch Int.random(in: 0..<7, using: &random) {
      case 0: edits.append(.addLine(step: step, group: 2, text: "Evidence: \(Draft.phrase(&random))"))
      case 1: edits.append(.removeLine(step: step, group: Int.random(in: 0...2, using: &random), line: 0))
      case 2: edits.append(.rename(step: step, label: Draft.phrase(&random)))
      default:
        let (group, line) = (Int.random(in: 0...2, using: &random), Int.random(in: 0...1, using: &random))
        edits.append(.change(step: step, group: group, line: line, value: Draft.phrase(&random)))
      }
    }
    if Bool.random(using: &random) {
      // The first may be moved away later, and two scripts would then add at one place.
      edits.append(.addStep(Draft.step(100 + number, &random), after: pick(Array(own.dropFirst()))))
    }
    addStructure(own, parity: parity, &random)
    let shared = ids.filter { $0 % 5 == 0 }
    if let parity, let step = shared.first {
      edits.append(.change(step: step, group: 1 + parity, line: 0, value: Draft.phrase(&random)))
    }
    edits.append(
      .setStatus(
        opportunity: 1 + (parity ?? 0), ["planned", "doing", "done"][Int.random(in: 0...2, using: &random)]))
    edits.append(.changeGoal(persona: 1 + (parity ?? 1), Draft.phrase(&random)))
  }

  /// A step taken out or moved; what an earlier edit put something after stays.
  private mutating func addStructure(_ own: [Int], parity: Int?, _ random: inout RandomNumbers) {
    guard own.count >= 3 else { return }
    switch Int.random(in: 0...2, using: &random) {
    case 0: edits.append(.moveStep(own[0], after: own[2]))
    case 1:
      let used = edits.compactMap { edit -> Int? in
        if case .addStep(_, let after) = edit { after } else { nil }
      }
      if let gone = own.last(where: { !used.contains($0) }) { edits.append(.removeStep(gone)) }
    default: break
    }
  }

  func applied(to draft: Draft) -> Draft {
    var draft = draft
    for edit in edits { Self.apply(edit, to: &draft) }
    return draft
  }

  private static func apply(_ edit: Edit, to draft: inout Draft) {
    func index(_ id: Int) -> Int? { draft.steps.firstIndex { $0.id == id } }
    switch edit {
    case .change(let id, let group, let line, let value):
      guard let step = index(id), draft.steps[step].groups[group].indices.contains(line) else { return }
      let text = draft.steps[step].groups[group][line]
      let keyword = text.prefix { $0 != ":" }
      let start =
        keyword == "Feeling" ? "3 " : keyword == "Importance" ? "2" : keyword == "Score" ? "CSAT 4" : ""
      let isNumber = keyword == "Importance" || keyword == "Score"
      draft.steps[step].groups[group][line] = "\(keyword): \(start)\(isNumber ? "" : value)"
    case .addLine(let id, let group, let text):
      if let step = index(id) { draft.steps[step].groups[group].append(text) }
    case .removeLine(let id, let group, let line):
      guard let step = index(id), draft.steps[step].groups[group].count > 1 else { return }
      draft.steps[step].groups[group].remove(at: line)
    case .rename(let id, let label): if let step = index(id) { draft.steps[step].label = label }
    case .removeStep(let id): if let step = index(id) { draft.steps.remove(at: step) }
    case .addStep(let block, let after):
      if let step = index(after) { draft.steps.insert(block, at: step + 1) }
    case .moveStep(let id, let after):
      guard let from = index(id) else { return }
      let block = draft.steps.remove(at: from)
      draft.steps.insert(block, at: (index(after) ?? from - 1) + 1)
    case .setStatus(let id, let status):
      if let place = draft.opportunities.firstIndex(where: { $0.id == id }) {
        draft.opportunities[place].groups[0][1] = "Status: \(status)"
      }
    case .changeGoal(let id, let goal):
      if let place = draft.personas.firstIndex(where: { $0.id == id }) {
        draft.personas[place].groups[0][1] = "Goal: \(goal)"
      }
    }
  }
}
