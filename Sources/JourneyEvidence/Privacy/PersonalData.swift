import JourneySyntax

/// What tells who a person is; such columns are never copied into any output.
package enum PersonalData: String, Sendable, CaseIterable {
  /// What a cell looks like that tells who somebody is.
  case email, phone, ipAddress, identifier, name, place

  /// What a column with this name holds; nil when the name promises nothing of the kind.
  package init?(columnNamed name: String) {
    let words = name.columnWords + [name.folded]
    if words.first == words.last, words.first == "name" {
      self = .name
      return
    }
    guard let kind = Self.names.first(where: { _, names in names.contains { Self.isIn($0, words) } })?.kind
    else { return nil }
    self = kind
  }

  /// What a cell's text is by its form alone: an e-mail or IP address, or a telephone number.
  package init?(cell text: String) {
    let text = text.trimmed
    if text.utf8.count <= 254, let at = text.firstIndex(of: "@"), at != text.startIndex,
      text[text.index(after: at)...].contains("."), !text.contains(" ")
    {
      self = .email
    } else if Self.isIPAddress(text) {
      self = .ipAddress
    } else if Self.isPhone(text) {
      self = .phone
    } else {
      return nil
    }
  }

  /// Words that a column's name has side by side, folded, in both languages.
  private static let names: [(kind: PersonalData, names: [[String]])] = [
    (
      .email,
      [
        ["email"], ["e", "mail"], ["mail"], phrase("البريد"), phrase("بريد"), phrase("الايميل"),
        phrase("ايميل"),
      ]
    ),
    (
      .phone,
      [
        ["phone"], ["mobile"], ["tel"], ["telephone"], phrase("الجوال"), phrase("جوال"), phrase("الهاتف"),
        phrase("هاتف"), phrase("الموبايل"),
      ]
    ),
    (.ipAddress, [["ip"], ["ipaddress"], phrase("عنوان ip")]),
    (
      .identifier,
      [
        ["id"], ["ids"], ["responseid"], ["respondent"], ["collector"], ["requester"], ["national", "id"],
        ["passport"],
        ["external", "reference"], ["externalreference"], phrase("المعرف"), phrase("رقم الهوية"),
        phrase("الهوية"), phrase("المستجيب"), phrase("المشارك"), phrase("رقم التذكرة"), phrase("رقم الطلب"),
        phrase("رقم المعاملة"), phrase("مقدم الطلب"),
      ]
    ),
    (
      .name,
      [
        ["first", "name"], ["last", "name"], ["full", "name"], ["recipientfirstname"], ["recipientlastname"],
        ["customer", "name"], ["contact"], phrase("الاسم"), phrase("اسم العميل"), phrase("اسم المستفيد"),
      ]
    ),
    (
      .place,
      [
        ["latitude"], ["longitude"], ["locationlatitude"], ["locationlongitude"], ["address"],
        phrase("العنوان"),
      ]
    ),
  ]

  private static func phrase(_ text: String) -> [String] {
    text.folded.split(separator: " ").map(String.init)
  }

  private static func isIn(_ name: [String], _ words: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: name) }
  }

  private static func isIPAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4 { return parts.allSatisfy { UInt8($0) != nil } }
    let groups = text.split(separator: ":", omittingEmptySubsequences: false)
    return groups.count >= 4 && groups.count <= 8
      && groups.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isHexDigit) } && text.contains { $0.isHexDigit }
  }

  /// At least nine digits, written as people write telephone numbers and not as one long number.
  private static func isPhone(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.hasPrefix("+") || text.hasPrefix("00") || text.hasPrefix("05") else {
      return false
    }
    let digits = text.unicodeScalars.count { $0.value.digitValue != nil }
    return digits >= 9
      && text.unicodeScalars.allSatisfy { $0.value.digitValue != nil || "+-() .".unicodeScalars.contains($0) }
  }
}
