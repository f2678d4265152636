import TestSupport
import Testing

/// A report in a team's own templates and style: what may be replaced, and what is refused with its place.
@Suite struct OwnTemplatesTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Samples.journey, to: "a.journey")
    try scratch.write(Samples.arabicJourney, to: "b.journey")
  }

  private func page(_ arguments: String...) throws -> String {
    let run = try Run(["report", "a.journey"] + arguments, in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    return try scratch.text(of: "report/renewal.html")
  }

  /// Ends with 3, says this after the name of the program, and writes nothing.
  private func expectRefusal(_ arguments: [String], of journey: String = "a.journey", _ phrases: String...)
    throws
  {
    let before = scratch.everything
    let run = try Run(["report", journey] + arguments, in: scratch)
    #expect(run.status == 3 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("rihla: ") && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    for phrase in phrases { #expect(run.errors.contains(phrase), "\(run.errors)") }
    #expect(scratch.everything == before)
  }

  @Test func aTemplateTakesThePlaceOfThePagesOwn() throws {
    let plain = try page()
    try scratch.write(
      "<p class=\"mine\">{{#questions}}{{.step}}; {{/questions}}</p>\n", to: "own/questions.mustache")
    let own = try page("--templates", "own")
    #expect(own.contains("<p class=\"mine\">Fill in the form; Pay the fee; </p>"))
    #expect(!own.contains("class=\"questions\"") && plain.contains("class=\"questions\""))
    // Nothing else changes, the policy of the page least of all.
    #expect(own.prefix { $0 != "{" } == plain.prefix { $0 != "{" })
    #expect(own.contains("default-src 'none'; script-src 'sha256-"))
  }

  @Test func aStyleComesAfterThePagesOwn() throws {
    let brand = ":root { --accent: #7a1f5c; }\nh1 { background: url(data:image/png;base64,AA==); }\n"
    try scratch.write(brand, to: "brand.css")
    let page = try page("--style", "brand.css")
    #expect(page.contains(brand + "</style>"))
    #expect(page.ranges(of: "<style>").count == 1)
  }

  @Test func bothTogetherAreTheSameEveryTime() throws {
    try scratch.write(":root { --ink: #000000; }\n", to: "own/tokens.css")
    try scratch.write("h1 { color: var(--accent); }\n", to: "brand.css")
    let first = try page("--templates", "own", "--style", "brand.css")
    #expect(first.contains("\n:root { --ink: #000000; }") && !first.contains("--on-short: #ffffff"))
    #expect(try page("--templates", "own", "--style", "brand.css") == first)
  }

  @Test(arguments: [
    ("fixes.mustache", "<table>\n{{#fixes}}<tr>", "own/fixes.mustache:2:", "{{#fixes}}"),
    ("page.mustache", "<main>\n<script>alert(1)</script></main>", "own/page.mustache:2:", "<script>"),
    ("chart.mustache", "\n\n<div onclick=\"a()\">", "own/chart.mustache:3:", "onclick"),
    ("notes.mustache", "<a href=\"https://example.org\">", "own/notes.mustache:1:", "https://example.org"),
    ("personas.mustache", "{{> page}}", "own/personas.mustache:1:", "{{>"),
    ("questions.mustache", "<p>{{{step}}}</p>", "own/questions.mustache:1:", "{{step}}"),
    ("page.css", "a { }\n@import 'x.css';", "own/page.css:2:", "@import"),
    ("pages.mustache", "<p></p>", "own/pages.mustache", "page.mustache"),
  ])
  func aWrongTemplateIsToldWithItsLine(name: String, text: String, place: String, phrase: String) throws {
    try scratch.write(text, to: "own/\(name)")
    try expectRefusal(["--templates", "own"], place, phrase)
  }

  @Test(arguments: [
    ("@import url('https://example.org/x.css');", "@import"), ("@IMPORT 'x.css';", "@import"),
    ("body { background: url(https://example.org/x.png) }", "https://example.org/x.png"),
    ("body { background: u\\72 l('//example.org/x') }", "//example.org/x"),
    ("body { background: image-set('x.png' 1x) }", "x.png"),
    ("@font-face { font-family: a; src: url(x.woff2) }", "x.woff2"),
    ("</style><script>alert(1)</script>", "<"),
  ])
  func aStyleThatReachesOutsideIsRefused(rule: String, phrase: String) throws {
    try scratch.write("/* ours */\n\(rule)\n", to: "brand.css")
    try expectRefusal(["--style", "brand.css"], "brand.css:2:", phrase)
    // What a folder of templates holds is looked at in the same way.
    try scratch.write("/* ours */\n\(rule)\n", to: "own/tokens.css")
    try expectRefusal(["--templates", "own"], "own/tokens.css:2:", phrase)
  }

  @Test func whatIsNotThereIsSaid() throws {
    try expectRefusal(["--templates", "gone"], "gone")
    try expectRefusal(["--style", "gone.css"], "gone.css", "there is no such file")
    try expectRefusal(["--templates", "a.journey"], "a.journey")
    try scratch.write("notes", to: "own/readme.txt")
    try expectRefusal(["--style", "own"], "own")
    try expectRefusal(["--templates", "own"], "own holds no template", "page.mustache")
  }

  @Test func aFileThatIsNoTextIsSaid() throws {
    try scratch.write([0x61, 0xFF, 0x0A], to: "brand.css")
    try expectRefusal(["--style", "brand.css"], "brand.css")
    try scratch.write("", to: "large.css")
    scratch.stretch("large.css", to: 5_000_000)
    try expectRefusal(["--style", "large.css"], "large.css")
  }

  @Test func anArabicModelIsAnsweredInArabic() throws {
    try scratch.write("<p>\n<script>\n", to: "own/notes.mustache")
    try expectRefusal(["--templates", "own"], of: "b.journey", "own/notes.mustache:2:", "لا مكان للعنصر")
    try scratch.write("@import 'x.css';", to: "brand.css")
    try expectRefusal(["--style", "brand.css"], of: "b.journey", "brand.css:1:", "يجلب ملفًا آخر")
  }
}
