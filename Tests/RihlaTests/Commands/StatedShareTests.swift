import TestSupport
import Testing

/// A share that somebody typed is printed as it was typed, wherever it stands.
@Suite struct StatedShareTests {
  private static let english = """
    Journey: Renew
    Measured by: CSAT
    Step: Fill in the form [form]
      Reach: 12.5 %
      Ideal
        Feeling: 5 calm
        Score: CSAT 62.5 %
      Actual
        Feeling: 2 lost
    Step: Pay [pay]
      Ideal
        Feeling: 5 calm
      Actual
        Feeling: 1 angry
        Pain: twice
        Back to: [form] 37.5 % a paper was missing

    """
  private static let arabic = """
    رحلة العميل: تجديد
    المؤشرات: CSAT
    خطوة: تعبئة النموذج [form]
      نسبة الوصول: 12.5 %
      مثالي
        الشعور: 5 مطمئن
        الدرجة: CSAT 62.5 %
      فعلي
        الشعور: 2 تائه
    خطوة: السداد [pay]
      مثالي
        الشعور: 5 مطمئن
      فعلي
        الشعور: 1 غاضب
        نقطة الألم: مرتين
        العودة إلى: [form] 37.5 % ورقة ناقصة

    """

  @Test(arguments: [english, arabic])
  func itKeepsItsDecimals(text: String) throws {
    let repository = try GitScratch()
    let scratch = repository.folder
    let whole = text.replacing("12.5", with: "13").replacing("37.5", with: "38").replacing("62.5", with: "63")
    try scratch.write(whole, to: "a.journey")
    try repository.commit("whole")
    try scratch.write(text, to: "a.journey")
    #expect(try repository.run("check", "a.journey", "--format", "short").status == 0)
    var told: [String: String] = [
      "diff": try repository.run("diff").output,
      "gaps": try repository.run("gaps", "a.journey", "--format", "json").output,
    ]
    #expect(try repository.run("report", "a.journey", "--output", "out").status == 0)
    #expect(try repository.run("report", "a.journey", "--output", "out", "--format", "markdown").status == 0)
    #expect(try repository.run("diagram", "a.journey", "--output", "out/a.svg").status == 0)
    for path in scratch.everything where path.hasPrefix("out/") { told[path] = try scratch.text(of: path) }
    for (place, text) in told {
      #expect(text.contains("37.5") || text.contains("٣٧٫٥"), "\(place)")
      for cut in ["37\u{A0}%", "38\u{A0}%", "37%", "38%"] where place != "diff" {
        #expect(!text.contains(cut), "\(place): \(cut)")
      }
    }
    for share in ["12.5", "37.5", "62.5"] { #expect(told["diff"]?.contains(share) == true) }
    let page = try #require(told.first { $0.key.hasSuffix(".html") }?.value)
    for share in ["12.5", "37.5", "62.5"] { #expect(page.contains(share), "\(share)") }
  }
}
