import JourneySyntax
import TestSupport
import Testing

@testable import JourneyModel

/// `Picture` in a persona and a step, from the line to the page.
@Suite("Pictures")
struct PictureTests {
  private static func model(_ picture: String) -> String {
    """
    Persona: Layla, renews [layla]
      Picture: \(picture)
    Journey: Renew [renewal]
    Step: Pay
      Picture: \(picture)
      Actual
        Touchpoint: app
    """
  }

  private static let arabic = """
    شخصية: ليلى [layla]
      صورة توضيحية: photos/a.jpg
    رحلة العميل: تجديد [renewal]
    خطوة: السداد
      صورة توضيحية: photos/a.jpg
      فعلي
        نقطة الاتصال: التطبيق
    """

  private static func folder(_ text: String, photo: [UInt8]? = nil) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(text, to: "model.journey")
    try scratch.write(photo ?? Fixtures.bytes("photos/lying.jpg"), to: "photos/a.jpg")
    return scratch
  }

  @Test(
    "stand in the page once, without their metadata, wherever they are shown",
    arguments: [(model("photos/a.jpg"), "Layla", "Pay"), (arabic, "ليلى", "السداد")])
  func shown(text: String, persona: String, step: String) throws {
    let scratch = try Self.folder(text)
    try #require(try Run("report", "model.journey", in: scratch).status == 0)
    let page = try scratch.text(of: "report/renewal.html")
    #expect(page.ranges(of: "data:image/jpeg;base64,").count == 1)
    #expect(page.ranges(of: ##"<use href="#photo-1"/>"##).count == 2)
    for name in [persona, step] {
      #expect(page.contains("viewBox=\"0 0 48 64\"") && page.contains("role=\"img\" aria-label=\"\(name)\""))
    }
    #expect(page.contains("img-src data:") && !page.contains("<img"))
    try #require(try Run("report", "model.journey", "--format", "personas", in: scratch).status == 0)
    #expect(try scratch.text(of: "report/renewal-personas.html").ranges(of: "photo-1").count == 2)
  }

  @Test("that cannot be shown are told of, and the page is made without them", arguments: Language.allCases)
  func refused(language: Language) throws {
    let large = [UInt8](repeating: 0, count: Photo.mostBytes + 1)
    let file = try Fixtures.bytes("photos/lying.jpg")
    let cases: [(String, [UInt8], String, String)] = [
      ("photos/b.jpg", file, "there is no such file", "لا يوجد ملف بهذا الاسم"),
      ("../a.jpg", file, "it leaves the root folder", "خارج المجلد الجذر"),
      ("/etc/passwd", file, "it leaves the root folder", "خارج المجلد الجذر"),
      (
        "photos/a.jpg", large, "it has 300001 bytes, and the limit is 300000", "حجمه 300001 بايت والحد 300000"
      ),
      ("photos/a.jpg", Array("GIF89a".utf8), "no still picture in PNG, JPEG or WebP", "ليس صورة ثابتة"),
      ("photos/a.jpg", Array(file[..<900]), "cut short or damaged", "مبتورة أو تالفة"),
    ]
    for (path, bytes, english, arabic) in cases {
      let scratch = try Self.folder(Self.model(path), photo: bytes)
      let report = try Run("report", "model.journey", "--language", language.rawValue, in: scratch)
      #expect(report.errors.contains(language == .english ? english : arabic), "\(path)")
      #expect(!(try scratch.text(of: "report/renewal.html")).contains("data:image"))
    }
  }

  @Test("are no way out of the root folder")
  func link() throws {
    let scratch = try Self.folder(Self.model("photos/b.jpg"))
    let secret = try Scratch()
    try secret.write(Fixtures.bytes("photos/lying.jpg"), to: "secret.jpg")
    try scratch.link("photos/b.jpg", to: secret.absolute("secret.jpg"))
    #expect(
      try Run("check", "model.journey", in: scratch).output.contains(
        "it is a link that leaves the root folder"))
  }

  @Test("are no output of a report")
  func output() throws {
    let text = Self.model("renewal.html").replacing(
      "Picture: renewal", with: "Picture: renewal", maxReplacements: 1)
    let scratch = try Self.folder(text)
    try scratch.write(Fixtures.bytes("photos/placed.png"), to: "renewal.html")
    #expect(try Run("report", "model.journey", "--output", ".", in: scratch).status != 0)
    #expect(try scratch.bytes(of: "renewal.html") == Fixtures.bytes("photos/placed.png"))
  }
}
