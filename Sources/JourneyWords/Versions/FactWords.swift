import JourneyHistory
import JourneyModel
import JourneySyntax

/// Fields in words: what one says, and how it changed.
extension ComparisonWords {
  /// What changed in one field, value by value.
  func changed(
    _ block: ID<Outline.Block>, _ keyword: Keyword, _ was: [FactValue], _ now: [FactValue]
  ) -> [Statement] {
    let mapped = was.map { $0.mapped { comparison.matching.later[$0] } }
    let gone = zip(was, mapped).filter { !($1.map(now.contains) ?? false) }.map(\.0)
    let come = now.filter { !mapped.contains($0) }
    let field = self.field(keyword, of: block)
    let texts: [String]
    if gone.isEmpty, come.isEmpty {
      texts = [
        was.count == now.count
          ? words.say(en: "\(field): in another order", ar: "\(field): بترتيب آخر")
          : words.say(en: "\(field): said more or less often", ar: "\(field): تغيّر عدد مرات الذكر")
      ]
    } else {
      texts = self.texts(keyword, field, gone, come)
    }
    return texts.map { text in
      var statement = statement(.changed, block, in: after.outline, text)
      statement.field = keyword
      statement.before = was.map { value($0, in: before.outline) }
      statement.after = now.map { value($0, in: after.outline) }
      return statement
    }
  }

  /// Values that went and came, in pairs as far as there are pairs.
  private func texts(_ keyword: Keyword, _ field: String, _ gone: [FactValue], _ come: [FactValue])
    -> [String]
  {
    let pairs = zip(gone, come).map { old, new in
      let (old, new) = (value(old, in: before.outline), value(new, in: after.outline))
      return keyword == .status
        ? words.say(en: "now \(new) (was \(old))", ar: "\(field) الآن: \(new) (كانت: \(old))")
        : "\(field): \(arrow(old, new))"
    }
    let added = come.dropFirst(gone.count).map { new in
      let text = value(new, in: after.outline)
      return words.say(en: "\(field) added: \(text)", ar: "\(field): أُضيف \(text)")
    }
    let removed = gone.dropFirst(come.count).map { old in
      let text = value(old, in: before.outline)
      return words.say(en: "\(field) removed: \(text)", ar: "\(field): حُذف \(text)")
    }
    return pairs + added + removed
  }

  /// `Feeling (Actual)`: a field, and the part that it stands in.
  private func field(_ keyword: Keyword, of block: ID<Outline.Block>) -> String {
    let name = keyword.spelling(in: words.language)
    guard let part = part(block, in: after.outline) else { return name }
    return "\(name) (\(part))"
  }

  /// A value as people write it, references by label.
  func value(_ value: FactValue, in outline: Outline) -> String {
    func label(_ block: ID<Outline.Block>) -> String { called(outline.blocks[block]) }
    switch value {
    case .text(let text): return words.quoted(text)
    case .number(let number): return words.stated(number)
    case .rating(let rating): return words.stated(rating)
    case .share(let share): return words.stated(percent: share)
    case .feeling(let level, let text): return words.label(Feeling(level: level, words: text))
    case .touchpoint(let channel, let name):
      return words.label(Touchpoint(channel: channel, name: name))
    case .lane(let name, let text): return "\(words.isolated(name)) · \(words.isolated(text))"
    case .score(let measure, let number, let isShare, let isGuess):
      let score = isShare ? words.stated(percent: number) : words.stated(number)
      return "\(words.isolated(label(measure))) \(score)\(isGuess ? words.say(en: " ?", ar: " ؟") : "")"
    case .reference(let block): return words.quoted(label(block))
    case .loop(let to, let share, let reason):
      let start = words.list([words.quoted(label(to))] + (share.map { [words.stated(percent: $0)] } ?? []))
      return reason.isEmpty ? start : "\(start): \(words.isolated(reason))"
    case .item(let minutes, let topic):
      let text = words.quoted(topic)
      return minutes.map { words.list([text, words.stated($0)]) } ?? text
    case .range(let low, let high):
      let (low, high) = (words.stated(low), words.stated(high))
      return words.say(en: "\(low) to \(high)", ar: "من \(low) إلى \(high)")
    case .condition(let column, let values):
      return words.isolated("\(column) = \(values.joined(separator: ", "))")
    case .binding(let column, let measure, let subject):
      let place = words.isolated(label(subject))
      let name = "\(words.isolated(column)) = \(words.isolated(label(measure)))"
      return words.say(en: "\(name) at \(place)", ar: "\(name) عند \(place)")
    case .window(let window): return words.name(window)
    case .choice(let keyword, let name): return choice(keyword, name)
    case .none: return words.say(en: "none", ar: "لا يوجد")
    case .open: return words.say(en: "still to be asked", ar: "لم يُسأل بعد")
    }
  }

  /// A value out of a fixed list: as it is written, unless a sentence has a better word for it.
  private func choice(_ keyword: Keyword, _ name: String) -> String {
    if keyword == .kind, let kind = Source.Kind(rawValue: name) { return words.label(kind) }
    guard case .choice(let choice) = KeywordTable.entry(keyword).value,
      let option = ValueWords.options(of: choice).first(where: { $0.name == name })
    else { return name }
    let word = option.spellings(in: words.language)[0]
    return keyword == .digits ? word.prefix(1).uppercased() + word.dropFirst() : word
  }
}
