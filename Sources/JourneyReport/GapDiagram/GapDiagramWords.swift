import JourneyAnalysis
import JourneyModel

extension Words {
  var idealRow: String { say(en: "Ideal", ar: "المثالي") }
  var actualRow: String { say(en: "Actual", ar: "الفعلي") }
  var missingStep: String { say(en: "missing step", ar: "خطوة مفقودة") }
  var notOffered: String { say(en: "not offered", ar: "غير متاحة") }
  var extraStep: String { say(en: "extra step", ar: "خطوة زائدة") }
  var movedStep: String { say(en: "moved", ar: "تغيّر موضعها") }
  var noSteps: String { say(en: "no steps yet", ar: "لا خطوات بعد") }

  func gapDiagramTitle(_ journey: String) -> String {
    say(en: "Gap diagram: \(journey)", ar: "مخطط الفجوات: \(journey)")
  }

  /// A step's name for a label, or what stands for it.
  func stepName(_ step: Step) -> String {
    let name = labelText(step.name.label)
    return name.isEmpty ? say(en: "(no name yet)", ar: "(بلا اسم بعد)") : name
  }

  /// What the pill on a gap's bar says.
  func pill(_ gap: DrawnGap) -> String {
    switch gap {
    case .measured(let gap, _) where gap.isWithinNoise:
      say(en: "\(signed(gap.points)), within noise", ar: "\(signed(gap.points))، ضمن هامش الخطأ")
    case .measured(let gap, _): signed(gap.points)
    case .believed(let gap):
      say(en: "believed \(signed(gap.points))", ar: "تقدير الفريق \(signed(gap.points))")
    case .felt(let levels):
      levels == 0
        ? say(en: "felt as intended", ar: "الشعور كما هو مأمول")
        : say(
          en: "felt \(signed(Double(levels))) \(abs(levels) == 1 ? "level" : "levels")",
          ar: "الشعور \(signed(Double(levels))) \(abs(levels) < 3 ? "درجة" : "درجات")")
    case .unknown: say(en: "not measured", ar: "لا قياس بعد")
    }
  }

  /// What stands at a loop back: its share, its reason, as far as they are known.
  func loopBack(_ loop: PathComparison.LoopBack) -> String {
    let reason = labelText(loop.reason)
    guard let share = loop.share else { return reason.isEmpty ? say(en: "sent back", ar: "إعادة") : reason }
    let percent = "\(plain(share))\(say(en: "%", ar: "٪"))"
    let sent = say(en: "\(percent) sent back", ar: "\(percent) أُعيدوا")
    return reason.isEmpty ? sent : "\(sent): \(reason)"
  }

  /// `phone · 1 lost`: where a part happens and how it feels, as far as it says so.
  func cardDetail(_ part: Part) -> String {
    let touchpoint = part.touchpoints.first.map { labelText($0.channel ?? $0.name) }
    let feeling = part.feeling.map { feeling in
      labelText([feeling.level.map { plain(Double($0)) } ?? "", feeling.words].joined(separator: " "))
    }
    return [touchpoint, feeling].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// A difference with its sign, whole where it is at least 1: `−41`, `+4`, `−0.4`.
  private func signed(_ value: Double) -> String {
    let size = plain(abs(value))
    return size == plain(0) ? size : (value < 0 ? "−" : "+") + size
  }

  /// How many, in the report's digits.
  func count(_ n: Int) -> String { plain(Double(n)) }

  /// A number that is not negative, in the report's digits: whole, or with one decimal below 1.
  private func plain(_ value: Double) -> String {
    let tenths = Int(exactly: (value < 1 ? value * 10 : value.rounded() * 10).rounded()) ?? 0
    let text = String(tenths / 10) + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
    guard digits == .arabic else { return text }
    let written = text.unicodeScalars.map { scalar in
      scalar == "." ? "٫" : Unicode.Scalar(scalar.value - 0x30 + 0x0660) ?? scalar
    }
    return String(String.UnicodeScalarView(written))
  }
}
