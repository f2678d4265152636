import JourneyEditing
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// What phones propose, and the desk that takes it or leaves it.
extension Workshop {
  /// What a phone proposed for a step.
  func propose(
    _ form: [String: String], about subject: AskedSteps.Subject, from device: String
  ) -> PhoneProposals.Refusal? {
    guard let kind = form["kind"].flatMap(PhoneProposals.Kind.init) else { return .empty }
    let text = form["text"] ?? ""
    let language = words.language
    // As an answer of a step that holds nothing else.
    let step = "\(Keyword.step.spelling(in: language)): ?\n"
    if let error = error(inAnswer: PhoneProposals.line(text), as: kind.keyword, in: step, language) {
      return .unreadable(error)
    }
    let refusal = proposals.propose(
      kind, text, for: subject.place, label: subject.label, device: device)
    if refusal == nil { tellProposals() }
    return refusal
  }

  private func error(
    inAnswer text: String, as keyword: Keyword, in step: String, _ language: Language
  ) -> String? {
    let journey = "\(Keyword.journey.spelling(in: language)): ?\n"
    let bytes = Array((journey + step).utf8)
    let tree = SyntaxTree(parsing: SourceText(file: current, bytes: bytes))
    guard !text.isEmpty, let step = tree.step(named: "?", ofJourney: "?") else { return nil }
    let change = TextChange.proposed(text, as: keyword, for: step, caret: 0, in: language)
    return bytes.newError(after: change, file: current, language)
  }

  /// The dots of a phone, by addresses of steps, as its page showed the journey.
  func give(_ dots: [String: Int], to journey: String, from device: String) -> DotVote.Refusal? {
    var places: [StepPlace: Int] = [:]
    for (address, count) in dots where count > 0 {
      guard journey == asked.journeyName, let subject = asked[address] else { return .changed }
      places[subject.place] = count
    }
    guard journey == asked.journeyName else { return .changed }
    let refusal = proposals.give(places, to: journey, device: device)
    if refusal == nil { tellProposals() }
    return refusal
  }

  /// What a device gave to the steps of the journey in the room, by their addresses.
  func dots(from device: String) -> [String: Int] {
    let given = proposals.dots[asked.journeyName]?.given[device] ?? [:]
    return Dictionary(uniqueKeysWithValues: given.map { ($0.key.address, $0.value) })
  }

  /// All that waits, the oldest first, and behind it the dots, which are counted while people still choose.
  func proposalsMessage() -> String {
    let language = words.language
    let waiting = proposals.waiting.map { proposal in
      Self.line(
        proposal.number, about: label(of: proposal.place, proposal.label),
        proposal.kind.keyword.spelling(in: language), proposal.text, into: target(of: proposal))
    }
    let counts = proposals.counts.sorted { $0.value < $1.value }.map { journey, number in
      Self.line(
        number, about: words.dots(from: proposals.dots[journey]?.people ?? 0),
        Keyword.importance.spelling(in: language), count(of: journey), into: nil)
    }
    return JSONValue.object([("is", .string("proposals")), ("waiting", .array(waiting + counts))]).text
  }

  private static func line(
    _ number: Int, about what: String, _ kind: String, _ text: String, into target: String?
  ) -> JSONValue {
    .object([
      ("number", .count(number)), ("step", .string(what)), ("kind", .string(kind)), ("text", .string(text)),
      ("into", .string(target)),
    ])
  }

  /// Steps of another journey than that in the room are named with it.
  private func label(of place: StepPlace, _ label: String) -> String {
    place.journey == asked.journeyName ? label : "\(words.isolated(place.journey)) · \(words.isolated(label))"
  }

  /// What taking it would do that nobody expects: write into one persona's Actual, or over the feeling that stands there.
  private func target(of proposal: PhoneProposals.Proposal) -> String? {
    guard let document = documents[current], let part = step(proposal.place, in: document)?.proposedPart
    else {
      return nil
    }
    let value = document.tree.text(part.value)
    let feeling = part.fields.first { $0.keyword == .feeling && $0.written != nil }
    return [
      value.isEmpty ? nil : "\(Keyword.actual.spelling(in: words.language)): \(words.isolated(value))",
      proposal.kind == .feeling
        ? feeling.map { words.takesThePlace(of: document.tree.text($0.value)) } : nil,
    ].compactMap(\.self).joined(separator: "; ")
  }

  /// The steps with dots, the most first, and the importance that follows.
  private func count(of journey: String) -> String {
    guard journey == asked.journeyName, let vote = proposals.dots[journey] else {
      return words.isolated(journey)
    }
    let labels = Dictionary(asked.all.map { ($0.place, $0.label) }) { first, _ in first }
    let counted = vote.importance(of: asked.all.map(\.place)).filter { $0.dots > 0 }
    var told = counted.enumerated().sorted {
      ($1.element.dots, $0.offset) < ($0.element.dots, $1.offset)
    }.map { _, one in
      let value = words.number(one.importance, decimals: 1)
      let arrow = words.isRightToLeft ? "←" : "→"
      let label = words.isolated(labels[one.step] ?? one.step.step)
      return "\(label) ●\(words.number(one.dots)) \(arrow) \(value)"
    }
    let lost = vote.dots(besides: asked.all.map(\.place))
    if lost > 0 { told.append(words.dotsForNoStep(lost)) }
    return told.joined(separator: words.say(en: ", ", ar: "، "))
  }

  func tellProposals() { tell(proposalsMessage(), unless: \.proposals) { $0 == .desk } }

  private func step(_ place: StepPlace, in document: LiveDocument) -> FieldSyntax? {
    document.tree.step(named: place.step, occurrence: place.occurrence, ofJourney: place.journey)
  }

  /// Tells a desk what takes a proposal into its file. It waits on until the desk says that it is there.
  func take(_ message: DeskMessage, on screen: Screen) {
    guard let document = documents[current], let number = message.value else { return }
    let caret = document.text.byteOffset(ofUTF16: message.at ?? 0)
    var change: TextChange?
    var reason: String?
    if let proposal = proposals[number] {
      change = step(proposal.place, in: document).map {
        .proposed(
          proposal.text, as: proposal.kind.keyword, for: $0, caret: caret, in: speech(of: document))
      }
      if change == nil { reason = whereabouts(of: [proposal.place], document) }
    } else if let journey = proposals.journey(ofCount: number) {
      change = importance(of: journey, caret: caret, in: document)
      if change == nil { reason = whereabouts(of: asked.all.map(\.place), document) }
    }
    if let made = change,
      let error = document.text.newError(after: made, file: document.shown, words.language)
    {
      (change, reason) = (nil, words.wouldBeWrong(error))
    }
    answer(message, with: [change].compactMap(\.self), in: document, on: screen, saying: reason)
  }

  /// Of all steps that were asked about, or of none.
  private func importance(of journey: String, caret: Int, in document: LiveDocument) -> TextChange? {
    guard journey == asked.journeyName, let vote = proposals.dots[journey] else { return nil }
    let counted = vote.importance(of: asked.all.map(\.place))
    let lines = counted.compactMap { step($0.step, in: document)?.place.line }
    guard lines.count == counted.count else { return nil }
    return TextChange.importance(
      zip(lines, counted).map { (line: $0, value: $1.importance) }, caret: caret, in: document.tree,
      speech(of: document))
  }

  /// Why what was proposed for steps cannot be written into the file at the desk.
  private func whereabouts(of places: [StepPlace], _ document: LiveDocument) -> String {
    let journeys = Set(places.map(\.journey))
    let all = drawing.models.flatMap { model in model.model.journeys.map { (model, $0) } }
    let isThere = all.contains { _, journey in
      journeys.contains(journey.name.id ?? journey.name.label)
        && places.allSatisfy { place in
          journey.steps.contains { ($0.name.id ?? $0.name.label).folded == place.step.folded }
        }
    }
    return isThere && !places.isEmpty ? words.stepsAreInAnotherFile : words.stepsAreNoMore
  }

  /// A proposal that is in the file, or that nobody wants.
  func leave(_ message: DeskMessage) {
    guard let number = message.value else { return }
    proposals.remove(number)
    tellProposals()
  }
}

extension [UInt8] {
  /// What is wrong in a text after a change that was not wrong before; nil where nothing is.
  fileprivate func newError(after change: TextChange, file: String, _ language: Language) -> String? {
    func errors(in bytes: [UInt8]) -> [Problem] {
      let tree = SyntaxTree(parsing: SourceText(file: file, bytes: bytes))
      return Resolution(resolving: [ModelFile(path: file, tree: tree)]).problems.filter { $0.level == .error }
    }
    let before = errors(in: self)
    let after = errors(in: change.applied(to: self))
    guard after.count > before.count else { return nil }
    let messages = before.map { $0.message(in: language) }
    return after.map { $0.message(in: language) }.first { !messages.contains($0) }
  }
}
