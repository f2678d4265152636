import JourneyWords

/// Why a template or a style sheet of a team's own can't be used.
package struct TemplateFailure: Error, Equatable {
  /// What is wrong with a line.
  package enum Kind: Sendable, Equatable {
    /// A `{{tag}}`, an element or a value that is not closed, or by another name.
    case unclosed(String)
    /// The end of a section or an element that nothing opens.
    case unopened(String)
    /// A section that begins inside a tag or a value and ends outside, or the other way round.
    case torn
    /// `<!-- -->`, which readers would be sent.
    case comment
    /// Sections inside sections inside …
    case tooDeep(most: Int)
    /// A kind of tag that a page has no use for, by its sign.
    case tag(String)
    /// `{{{name}}}` of something that is no markup.
    case unescaped(String)
    /// An element that is the page's own business, by its name.
    case element(String)
    /// The name of an element or attribute is made of a value.
    case madeUpName
    /// A value as an attribute without quotation marks.
    case unquoted
    /// An attribute that would run a script.
    case handler(String)
    /// Something that lies outside the page, or an address made of a value.
    case outside(String)
    /// A style sheet that fetches another.
    case importing
    /// `<` in a style sheet.
    case markupInStyle
  }

  /// Of the template or style sheet, as messages name it.
  package var path: String
  /// From 1.
  package var line: Int
  /// What is wrong there.
  package var kind: Kind

  /// A failure at one line of one file.
  package init(path: String, line: Int, kind: Kind) {
    self.path = path
    self.line = line
    self.kind = kind
  }
}

extension Words {
  /// `brand.css:3: …`: where it is and what to do.
  package func message(_ failure: TemplateFailure) -> String {
    "\(failure.path):\(failure.line): \(text(failure.kind))"
  }

  private func text(_ kind: TemplateFailure.Kind) -> String {
    switch kind {
    case .unclosed(let name):
      say(
        en: "\(name) is not closed, or something else is closed first. Every beginning needs its end.",
        ar: "\(isolated(name)) غير مغلق، أو أُغلق غيره قبله. لكل بداية نهاية.")
    case .unopened(let name):
      say(
        en: "\(name) closes what was never opened.", ar: "\(isolated(name)) يغلق ما لم يُفتح.")
    case .torn:
      say(
        en: "A {{#section}} must begin and end inside the same tag, or inside the same quotation marks.",
        ar: "المقطع {{#section}} يبدأ وينتهي داخل الوسم نفسه أو بين علامتي الاقتباس نفسيهما.")
    case .comment:
      say(
        en: "<!-- --> would be sent to readers. Write {{! … }} for a comment.",
        ar: "التعليق <!-- --> يصل إلى القراء. اكتب {{! … }} للتعليق.")
    case .tooDeep(let most):
      say(
        en: "Sections stand more than \(most) deep in each other.",
        ar: "تتداخل المقاطع أكثر من \(number(most)) مرة.")
    case .tag(let sign):
      say(
        en:
          "{{\(sign)…}} is not used in reports. Use {{name}}, {{#name}}, {{^name}}, {{/name}} and {{!comments}}.",
        ar:
          "لا يُستخدم {{\(sign)…}} في التقارير. استخدم {{name}} و{{#name}} و{{^name}} و{{/name}} و{{!تعليق}}.")
    case .unescaped(let name):
      say(
        en: "{{{\(name)}}} is text and must be escaped: write {{\(name)}}.",
        ar: "{{{\(name)}}} نص ويجب تهريبه: اكتب {{\(name)}}.")
    case .element(let name):
      say(
        en: "<\(name)> can't stand in a template. Style belongs in page.css; the rest is the page's own.",
        ar: "لا مكان للعنصر <\(name)> في القالب. الأنماط في page.css، والباقي من شأن الصفحة.")
    case .madeUpName:
      say(
        en: "The name of an element or attribute must be written out, without a {{value}} in it.",
        ar: "اسم العنصر أو السمة يُكتب كاملًا، دون {{قيمة}} فيه.")
    case .unquoted:
      say(
        en: "A {{value}} in an attribute needs quotation marks: name=\"{{value}}\".",
        ar: "القيمة {{value}} في السمة تحتاج إلى علامتي اقتباس: name=\"{{value}}\".")
    case .handler(let name):
      say(
        en: "\(name) would run a script; a page runs none but its own.",
        ar: "السمة \(name) تشغل برنامجًا، ولا يعمل في الصفحة إلا برنامجها.")
    case .outside(let address):
      say(
        en:
          "\(address) lies outside the page. A report needs nothing but itself: use #fragments, or data: addresses.",
        ar: "\(isolated(address)) خارج الصفحة. لا يحتاج التقرير إلى غيره: استخدم ‎#fragment‎ أو عنوان data:.")
    case .importing:
      say(
        en: "@import fetches another file. Write its rules here instead.",
        ar: "@import يجلب ملفًا آخر. اكتب قواعده هنا.")
    case .markupInStyle:
      say(en: "A style sheet can't hold the character <.", ar: "لا مكان للرمز < في ملف الأنماط.")
    }
  }
}
