import JourneyModel
import Testing

@testable import JourneyReport
@testable import JourneyWords

@Suite("Icons of the map")
struct MapIconTests {
  @Test(
    "are known by what channels are called, in both languages",
    arguments: [
      ("app", Channel.app), ("Mobile App", .app), ("mobile phone app", .app), ("التطبيق", .app),
      ("تطبيق الجوال", .app), ("website", .website), ("Web-site", .website), ("our portal", .website),
      ("الموقع الإلكتروني", .website), ("البوابة", .website), ("phone", .phone), ("Help line", .phone),
      ("الهاتف", .phone), ("عبر الهاتف", .phone), ("مركز الاتصال", .phone), ("branch", .counter),
      ("Counter 3", .counter), ("الفرع", .counter), ("نافذة الخدمة", .counter), ("letter", .post),
      ("post", .post), ("البريد", .post), ("e-mail", .email), ("Email", .email), ("E mail", .email),
      ("البريد الإلكتروني", .email), ("SMS", .message), ("live chat", .message), ("رسالة نصية", .message),
      ("kiosk", .kiosk), ("self-service", .kiosk), ("جهاز الخدمة الذاتية", .kiosk),
      ("social media", .social), ("التواصل الاجتماعي", .social), ("drone", .other), ("نافذة", .other),
      ("", .other), ("</svg>", .other), ("apple", .other),
    ])
  func channels(name: String, channel: Channel) {
    #expect(Channel(named: name) == channel)
  }

  @Test("are one a level of feeling, and none where no level is known")
  func faces() {
    let faces = Feeling.levels.compactMap { MapIcon.face(of: Feeling(level: $0, words: "so")) }
    #expect(Set(faces.map(\.shapes)).count == 5 && Set(faces.map(\.id)).count == 5)
    #expect(MapIcon.face(of: Feeling(level: nil, words: "like a cloud")) == nil)
    #expect(MapIcon.face(of: Feeling(level: 9, words: "")) == nil)
    #expect(MapIcon.channel(of: Touchpoint(channel: nil, name: "desk")) == nil)
  }

  @Test(
    "stand once as symbols, and beside words that say the same", arguments: [Sample.licence, Sample.clinic])
  func page(sample: Sample) throws {
    let page = try sample.page()
    let uses = page.matches(of: /<svg class="icon"([^>]*)><use href="#([a-z0-9-]+)"\/><\/svg>(.)/)
    #expect(uses.count > 4)
    for use in uses {
      #expect(use.1.contains(#"aria-hidden="true""#))
      #expect(page.ranges(of: "<symbol id=\"\(use.2)\"").count == 1)
      #expect(use.3 == "<" ? page[use.range.upperBound...].hasPrefix("bdi") : true)
    }
    #expect(page.ranges(of: "<symbol").count == Set(uses.map(\.2)).count, "none that is not shown")
    #expect(uses.contains { $0.2.hasPrefix("face-") } && uses.contains { $0.2.hasPrefix("channel-") })
  }

  @Test("are drawn in the colour of the text, of shapes alone")
  func shapes() {
    #expect(Set(MapIcon.all.map(\.id)).count == 5 + Channel.allCases.count)
    for icon in MapIcon.all { #expect(!icon.shapes.contains(/#[0-9a-f]{3}|url|href|<text|<script/)) }
  }
}
