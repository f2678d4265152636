import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyReport
@testable import JourneyWords

@Suite("Lanes of the map")
struct MapLaneTests {
  @Test(
    "stand below the rows there are, one a name in the order of first use, the hidden ones below the line")
  func rows() {
    let map = Self.map(
      """
      Journey: J
      Step: A
        Actual
          Lane: policy / two originals
          Pain: far away
          Lane: front desk / stamps it
      Step: B
        Actual
          Lane: backstage / checks it
          Lane: Front Desk / asks again
          Lane: الإدارة / تطبعها
      """, .english)
    #expect(
      Self.headings(of: map, in: "actual") == [
        "Touchpoint", "Expects", "Thinks", "Feels", "Pain", "front desk", "Line of visibility", "policy",
        "backstage", "الإدارة",
      ])
    #expect(map.contains("stamps it<") && map.contains("asks again<"))
  }

  @Test("are known in both languages, and stand in one row whatever the language")
  func arabic() {
    let map = Self.map(
      """
      رحلة العميل: ر
      خطوة: أ
        مثالي
          مسار: النظام / يقرأ
      خطوة: ب
        فعلي
          مسار: خلف الكواليس / يدقق
          مسار: system / يحفظ
      """, .arabic)
    #expect(Self.headings(of: map, in: "ideal").suffix(2) == ["خط الرؤية", "النظام"])
    #expect(Self.headings(of: map, in: "actual").suffix(3) == ["خط الرؤية", "النظام", "خلف الكواليس"])
  }

  @Test("have no line of visibility where customers see all of them", arguments: Language.allCases)
  func withoutLine(language: Language) {
    let map = Self.map("Journey: J\nStep: A\n  Actual\n    Lane: front desk / stamps it\n", language)
    #expect(Self.headings(of: map, in: "actual").last == "front desk")
    #expect(!map.contains(#"class="visibility""#))
  }

  @Test("leave a step without the part alone, over all their rows")
  func absence() {
    let map = Self.map(
      "Journey: J\nStep: A\n  Ideal\n    Lane: system / reads\nStep: B\n  Actual\n    Pain: far\n", .english)
    #expect(map.contains(#"rowspan="6""#))
    #expect(
      map.contains(
        #"<tr class="visibility"><th scope="row">Line of visibility<td data-step="1"><"#))
  }

  static func map(_ text: String, _ language: Language) -> String {
    let tree = SyntaxTree(parsing: SourceText(file: "model.journey", bytes: Array(text.utf8)))
    let model = Resolution(resolving: [ModelFile(path: "model.journey", tree: tree)]).model
    let analysis = GapAnalysis(of: 0, in: model, given: Evidence())
    return JourneyMap(
      of: analysis, in: model, words: Words(language: language), pictures: PagePictures(of: [], from: [:])
    ).html()
  }

  /// The names of the rows of one band.
  private static func headings(of map: String, in band: String) -> [String] {
    let body = map.split(separator: #"<tbody class="\#(band)""#).dropFirst().first?.split(
      separator: "<tbody"
    ).first
    return (body ?? "").split(separator: #"<th scope="row">"#).dropFirst().map { row in
      String((row.split(separator: "<td").first ?? "").replacing(/<[^>]*>/, with: ""))
    }
  }
}
