package import JourneyWords

/// What another program makes of a picture.
package enum PictureConversion: String, Sendable {
  /// By the endings of their files.
  case png, pdf

  /// The program, and what it is told: it reads SVG and writes the picture.
  package static let program = "rsvg-convert"

  /// What the program is told.
  package var arguments: [String] {
    switch self {
    // Twice as fine as on the page, for screens that show it so and for slides.
    case .png: ["--format", "png", "--zoom", "2"]
    case .pdf: ["--format", "pdf"]
    }
  }
}

/// Why there is no picture of that kind.
package enum ConversionFailure: Error, Equatable {
  /// The program is not on the path.
  case notInstalled
  /// In the program's own words.
  case refused(String)

  /// What happened and what to do.
  package func message(in words: Words) -> String {
    let program = words.isolated(PictureConversion.program)
    switch self {
    case .notInstalled:
      return words.say(
        en:
          "I can't find \(program), which makes PNG and PDF of pictures. Debian has it in librsvg2-bin; or write SVG.",
        ar:
          "لم أجد \(program) الذي يحوّل الصور إلى \(words.isolated("PNG")) و\(words.isolated("PDF")). تجده في حزمة "
          + "\(words.isolated("librsvg2-bin")) في دبيان؛ أو اكتب \(words.isolated("SVG")).")
    case .refused(let reason):
      return words.say(
        en: "\(program) could not make the picture: \(reason)",
        ar: "لم يستطع \(program) تحويل الصورة: \(words.isolated(reason))")
    }
  }
}
