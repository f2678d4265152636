package import JourneyAnalysis

extension Words {
  /// A gap in a few signs: `−41`, `believed −20`, `felt −3 levels`; empty where nothing is known.
  package func short(_ gap: DrawnGap) -> String {
    switch gap {
    case .measured(let gap, _):
      let points = signed(gap.points)
      return gap.isWithinNoise
        ? say(en: "\(points), within noise", ar: "\(points)، ضمن هامش الخطأ") : points
    case .believed(let gap):
      let points = signed(gap.points)
      return say(en: "believed \(points)", ar: "يُعتقد \(points)")
    case .felt(let levels):
      let size = signedCount(levels, .level)
      return say(en: "felt \(size)", ar: "الشعور \(size)")
    case .unknown:
      return ""
    }
  }

  /// A gap with all that stands behind it: `−41 [−46, −36] n 412`.
  package func full(_ gap: DrawnGap) -> String {
    guard case .measured(let measured, let n) = gap else { return short(gap) }
    var text = signed(measured.points)
    if let interval = measured.pointsInterval { text += " " + signedInterval(interval) }
    text += " " + sampleSize(n)
    return measured.isWithinNoise ? say(en: text + ", within noise", ar: text + "، ضمن هامش الخطأ") : text
  }

  /// How many answers a number rests on: `n 412`.
  package func sampleSize(_ n: Int) -> String {
    say(en: "n \(number(n))", ar: count(n, .answer))
  }
}
