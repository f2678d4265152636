import JourneySyntax

/// The kinds of channel that have a picture or words of their own, as people call them.
package enum Channel: String, CaseIterable {
  case app, website, phone, counter, post, email, message, kiosk, social
  /// Whatever is none of these.
  case other

  /// By the longest words in its name that the table has: "mobile phone app" is an app, and no phone.
  package init(named name: String) {
    let words = Self.words(of: name)
    for length in (1...Self.mostWords).reversed() where length <= words.count {
      for start in 0...words.count - length {
        if let known = Self.byWords[words[start..<start + length].joined(separator: " ")] {
          self = known
          return
        }
      }
    }
    self = .other
  }

  private static let mostWords = byWords.keys.map { $0.split(separator: " ").count }.max() ?? 1

  private static let byWords: [String: Channel] = Dictionary(
    table.flatMap { channel, english, arabic in
      (english + "," + arabic).split { ",،".contains($0) }.map {
        (words(of: String($0)).joined(separator: " "), channel)
      }
    }, uniquingKeysWith: { first, _ in first })

  private static func words(of name: String) -> [String] {
    name.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let table: [(Channel, english: String, arabic: String)] = [
    (
      .app, "app, apps, mobile app, phone app, mobile phone app, application",
      "التطبيق، تطبيق الجوال، تطبيق الهاتف"
    ),
    (
      .website, "website, web, web site, site, portal, online, internet, browser",
      "الموقع، الموقع الإلكتروني، الويب، البوابة، البوابة الإلكترونية، الإنترنت"
    ),
    (
      .phone, "phone, telephone, mobile phone, call, call centre, call center, hotline, helpline, help line",
      "الهاتف، التلفون، الجوال، المكالمة، اتصال، الاتصال الهاتفي، مركز الاتصال، الخط الساخن"
    ),
    (
      .counter,
      "counter, branch, office, desk, front desk, reception, store, shop, in person, service centre, service center",
      "نافذة الخدمة، الشباك، الكاونتر، الفرع، المكتب، الاستقبال، المتجر، حضوريًا، مركز الخدمة"
    ),
    (.post, "post, mail, letter, parcel, courier", "البريد، رسالة بريدية، خطاب، طرد"),
    (.email, "email, e-mail, e mail", "البريد الإلكتروني، بريد إلكتروني، الإيميل، إيميل"),
    (
      .message, "sms, text message, text, message, chat, live chat, chatbot, whatsapp, messenger",
      "الرسائل، رسالة، رسالة نصية، الرسائل النصية، الدردشة، المحادثة، واتساب"
    ),
    (
      .kiosk, "kiosk, self-service, self-service kiosk, terminal, machine, atm",
      "الكشك، الخدمة الذاتية، جهاز الخدمة الذاتية، الجهاز، الصراف الآلي"
    ),
    (
      .social, "social, social media, social network, facebook, instagram, twitter, tiktok, linkedin",
      "التواصل الاجتماعي، وسائل التواصل، منصات التواصل، فيسبوك، إنستغرام، تويتر"
    ),
  ]
}
