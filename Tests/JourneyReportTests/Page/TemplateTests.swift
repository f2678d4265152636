import JourneySyntax
import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite("Templates and styles of a team's own")
struct TemplateTests {
  @Test("The report's own templates and style pass as anybody's would")
  func bundled() throws {
    for name in PageTemplates.files {
      let text = PageTemplates.bundled(name)
      #expect(!text.isEmpty, "\(name)")
      if name.hasSuffix(".css") {
        try StyleCheck.check(text, from: name)
      } else {
        try TemplateCheck.check(text, from: name)
      }
    }
  }

  @Test("A template takes the place of the page's own")
  func replacing() throws {
    let notes = (path: "own/notes.mustache", text: "<p class=\"mine\">{{#notes}}{{.}}{{/notes}}</p>\n")
    let brand = (path: "brand.css", text: ":root { --accent: #7a1f5c; }")
    let own = try PageTemplates(replacing: ["notes.mustache": notes], brand: brand)
    #expect(own.render("notes", ["notes": ["a <b>"]]) == "<p class=\"mine\">a &lt;b&gt;</p>\n")
    #expect(own.style.hasSuffix(brand.text))
  }

  @Test(
    "What is wrong is told with its line",
    arguments: [
      ("{{#notes}}<li>{{.}}</li>", .unclosed("{{#notes}}")), ("{{#a}}{{/b}}", .unclosed("{{#a}}")),
      ("{{", .unclosed("{{")), ("{{/a}}", .unopened("{{/a}}")), ("<ul><li>a</li>", .unclosed("<ul>")),
      ("<b><i></b></i>", .unclosed("<i>")), ("</p>", .unopened("</p>")),
      ("<p class=\"x", .unclosed("class=")),
      ("<p class=x", .unclosed("<p")), ("<div/>", .unclosed("<div>")),
      ("<!-- a --!><meta http-equiv=refresh content=0> -->", .comment),
      ("<noembed><a title=\"</noembed><meta>\"></a></noembed>", .element("noembed")),
      ("<a href=\"#x\"><animate attributeName=\"href\" values=\"//e.org\"/></a>", .element("animate")),
      ("<a {{#x}}hr{{/x}}{{#x}}ef=\"//e.org\"{{/x}}></a>", .madeUpName),
      ("<a {{#x}}hr{{/x}}{{^x}}{{/x}}ef=\"//e.org\"></a>", .madeUpName),
      ("<a {{#x}}title=\"{{/x}} href=//e.org \"></a>", .torn),
      ("<a {{#x}}title{{/x}}='href=//e.org'></a>", .madeUpName),
      ("<a {{#x}}>{{/x}} href=//e.org></a>", .torn), ("{{#x}}<a {{/x}}></a>", .torn),
      ("<a title=\"a\"'></a>", .madeUpName),
      ("{{> page}}", .tag(">")), ("{{=<% %>=}}", .tag("=")), ("{{% CONTENT_TYPE: TEXT}}", .tag("%")),
      ("{{$a}}{{/a}}", .tag("$")), ("{{{notes}}}", .unescaped("notes")), ("{{& notes}}", .unescaped("notes")),
      ("<SCRIPT>alert(1)</SCRIPT>", .element("script")), ("<iframe srcdoc=x>", .element("iframe")),
      ("<meta http-equiv=refresh content=0>", .element("meta")), ("</style>", .element("style")),
      ("<p style=\"color: red\">", .element("style")), ("<scr{{x}}ipt>", .madeUpName),
      ("<p {{x}}>", .madeUpName), ("<p {{#x}}on{{/x}}click=\"a\">", .handler("on")),
      ("<p on{{x}}=\"a\">", .handler("on")),
      ("<p title={{x}}>", .unquoted), ("<p onclick=\"a()\">", .handler("onclick")),
      ("<p\tonclick = 'a()'>", .handler("onclick")), ("<svg/onload=a()>", .handler("onload")),
      ("<a href='https://example.org'>", .outside("href=\"https://example.org\"")),
      ("<a href=\" javascript:a()\">", .outside("href=\" javascript:a()\"")),
      ("<img src=//example.org/x>", .outside("src=\"//example.org/x\"")),
      ("<a href=\"{{heading.title}}\">", .outside("href=\"{{heading.title}}\"")),
      ("<img src=\"data:text/html,x\">", .outside("src=\"data:text/html,x\"")),
      (String(repeating: "{{#a}}", count: 25), .tooDeep(most: 24)),
    ] as [(String, TemplateFailure.Kind)])
  func wrong(line: String, kind: TemplateFailure.Kind) {
    let text = "<p>{{title}}</p>\n" + line
    let failure = #expect(throws: TemplateFailure.self) {
      try PageTemplates(replacing: ["notes.mustache": (path: "own/notes.mustache", text: text)])
    }
    #expect(failure?.kind == kind)
    #expect(failure?.path == "own/notes.mustache")
    #expect(failure?.line == 2)
  }

  @Test(
    "A style that fetches is told with its line",
    arguments: [
      ("@import 'x.css';", .importing), ("@IMPORT url(x.css);", .importing),
      ("@im/**/port 'x';a{}", .importing), ("@\\69mport 'x';", .importing), ("@im\\p ort", nil),
      ("a { b: url(x.png) }", .outside("x.png")),
      ("a { b: url( \"https://e.org\" ) }", .outside("https://e.org\" ")),
      ("a { b: u\\72 l(x) }", .outside("x")), ("a { b: image-set('x' 1x) }", .outside("x' 1x")),
      ("a { b: url(data:image/png;base64,AA//) }", nil), ("a { b: url(#clip) }", nil),
      ("</style>", .markupInStyle), ("/* </STYLE> */", .markupInStyle),
      ("a { --data:</style> }", .markupInStyle),
      ("a { --data:1; b: url(https://e.org) }", .outside("https://e.org")),
      ("a::after { content: \"/*\" } b { c: url(x.png) } /* */", .outside("x.png")),
      ("a::after { content: '\\'/*' } b { c: url(x.png) } /* */", .outside("x.png")),
      ("a { b: url(\"data:image/png;base64,AA\"); c: url(x.png) }", .outside("x.png")),
      ("a { b: url('data:image/svg+xml,<svg>(</svg>') }", nil), ("a { b: \"/* no comment */\" }", nil),
      ("a { b: image-set('data:,' 1x, 'https:e.org' 2x) }", .outside("data:,' 1x, 'https:e.org' 2x")),
      ("a::after { content: '\\2192' }", nil), ("a { b: \"//e.org\" }", .outside("//")),
    ] as [(String, TemplateFailure.Kind?)])
  func style(line: String, kind: TemplateFailure.Kind?) throws {
    let brand = (path: "brand.css", text: "/* url(x)\n*/\n" + line)
    guard let kind else {
      _ = try PageTemplates(replacing: [:], brand: brand)
      return
    }
    let failure = #expect(throws: TemplateFailure.self) { try PageTemplates(replacing: [:], brand: brand) }
    #expect(failure == TemplateFailure(path: "brand.css", line: 3, kind: kind))
  }

  @Test(
    "Every message exists in both languages, and names the place", arguments: [Language.english, .arabic])
  func messages(language: Language) {
    let kinds: [TemplateFailure.Kind] = [
      .unclosed("<ul>"), .unopened("</ul>"), .torn, .comment, .tooDeep(most: 24), .tag("%"), .unescaped("a"),
      .element("script"), .madeUpName, .unquoted,
      .handler("onload"), .outside("//x"), .importing, .markupInStyle,
    ]
    for kind in kinds {
      let message = Words(language: language).message(TemplateFailure(path: "a.css", line: 7, kind: kind))
      #expect(message.hasPrefix("a.css:7: "))
      #expect(message.count > 30)
    }
  }
}
