import JourneyAnalysis
import JourneyModel

extension PersonaTable {
  private func say(_ english: @autoclosure () -> String, _ arabic: @autoclosure () -> String) -> String {
    words.say(en: english(), ar: arabic())
  }

  /// `Layla, renews for the first time [layla]`
  func title(of entry: Entry) -> String {
    let name = words.isolated(entry.persona.name.label)
    return entry.persona.name.id.map { "\(name) \(words.isolated("[\($0)]"))" } ?? name
  }

  /// What there is to know about one persona, in the order of reading.
  func facts(of entry: Entry) -> [(heading: String, text: String)] {
    [
      (say("Written in", "مكتوبة في"), written(entry)), (say("Used in", "تظهر في"), uses(entry)),
      (say("Changed", "آخر تغيير"), change(entry)), (say("Data", "البيانات"), data(entry)),
    ]
  }

  private func written(_ entry: Entry) -> String {
    let files = words.list(entry.files.map { words.isolated($0) })
    guard entry.isToldDifferently else { return files }
    return say("\(files); they do not say the same", "\(files)؛ ولا تقول هذه الملفات الشيء نفسه")
  }

  private func uses(_ entry: Entry) -> String {
    guard !entry.uses.isEmpty else { return say("no journey", "لا رحلة") }
    return words.list(entry.uses.map { "\(words.quoted($0.journey)) (\(words.isolated($0.file)))" })
  }

  /// When it changed in meaning, else when it was reviewed, else that nothing says it.
  private func change(_ entry: Entry) -> String {
    let reviewed = entry.persona.reviewed.map { day in
      say("reviewed \(words.day(day.text))", "روجعت في \(words.day(day.text))")
    }
    let changed: String?
    switch entry.change {
    case .commit(let id, let day, _, let subject):
      changed = "\(words.day(day)), \(words.isolated(subject)) (\(words.isolated(id)))"
        .replacing(", ", with: say(", ", "، "))
    case .uncommitted: changed = say("not committed yet", "لم يُحفظ في git بعد")
    case nil: changed = nil
    }
    let known = [changed, reviewed].compactMap(\.self)
    guard known.isEmpty else { return known.joined(separator: say("; ", "؛ ")) }
    return say(
      "nothing says when: it is not in git, and has no “Reviewed”",
      "لا شيء يبيّن متى: ليست في git، وليس فيها «تاريخ المراجعة»")
  }

  private func data(_ entry: Entry) -> String {
    let segment = words.list(
      entry.persona.segment.map { condition in
        let values = words.list(condition.values.map { words.isolated($0) })
        return "\(words.isolated(condition.column)) = \(values)"
      })
    let parts = entry.data.filter { $0.answers > 0 }.map { data in
      let (hers, all) = (words.count(data.answers, .answer), words.number(data.all))
      let source = words.quoted(data.source)
      return say("\(hers) of \(all) in \(source)", "\(hers) من أصل \(all) في \(source)")
    }
    if !parts.isEmpty { return ([segment].filter { !$0.isEmpty } + parts).joined(separator: say("; ", "؛ ")) }
    let none = say("none behind it", "لا شيء وراءها")
    if !segment.isEmpty, entry.hasSource {
      return say("\(none); no answer matches \(segment)", "\(none)؛ لا إجابة تطابق \(segment)")
    }
    return entry.hasSource
      ? say(
        "\(none); no answer is known to be this persona's: “Segment” says which are",
        "\(none)؛ ولا إجابة يُعرف أنها لها: «الشريحة» تبيّن أيها لها")
      : say("\(none); no source has answers", "\(none)؛ لا مصدر فيه إجابات")
  }

  var distanceHeading: String { say("How far apart they feel", "المسافة بين مشاعرها") }

  /// One sentence a pair: what is nearly one persona first, in the end the pairs of which nothing can be said.
  var distances: [String] {
    let known = pairs.indices.sorted { one, other in
      (pairs[one].distance.mean ?? .infinity, one) < (pairs[other].distance.mean ?? .infinity, other)
    }
    return known.map { sentence(pairs[$0]) }
  }

  private func sentence(_ pair: Pair) -> String {
    let names = [pair.first, pair.second].map { words.quoted(entries[$0].persona.shortName) }
    let both = say("\(names[0]) and \(names[1])", "\(names[0]) و\(names[1])")
    let distance = pair.distance
    let steps = words.count(distance.steps, .step)
    guard let mean = distance.mean else {
      let few = words.number(FeltDistance.fewestSteps)
      return distance.steps == 0
        ? say(
          "\(both): no step has a level for both, so that nothing can be said.",
          "\(both): لا خطوة فيها مستوى شعور لكليهما، فلا يمكن قول شيء.")
        : say(
          "\(both): too few steps with a level for both to say (\(steps); it takes \(few)).",
          "\(both): الخطوات التي فيها مستوى شعور لكليهما أقل من أن تكفي (\(steps)، والحد الأدنى \(few)).")
    }
    let levels = words.number(mean, decimals: 2)
    let (different, shared) = (words.number(distance.different), words.number(distance.shared))
    let together =
      distance.shared == 0
      ? "" : say("; one Actual speaks for both at \(shared)", "، والجزء الفعلي واحد لهما في \(shared)")
    let apart = say(
      "\(levels) levels apart on average over \(steps) (different at \(different)\(together))",
      "متوسط الفرق \(levels) من المستوى على \(steps) (مختلفان في \(different)\(together))")
    return distance.isNearlyTheSame
      ? say(
        "\(both) feel nearly the same: \(apart). Are they two personas?",
        "\(both) متقاربان جدًا في الشعور: \(apart). أهما شخصيتان حقًا؟")
      : "\(both): \(apart)."
  }
}

extension Words {
  /// That there is nobody to list or to print.
  package var noPersona: String {
    say(
      en: "There is no persona here. Write one as “Persona: name”.",
      ar: "لا شخصية هنا. اكتب واحدة هكذا: «شخصية: الاسم».")
  }
}
