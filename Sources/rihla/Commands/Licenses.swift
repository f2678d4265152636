import CNotices

/// What the licenses of the program and of everything in it ask to be shown.
enum Licenses {
  /// The notices of all packages, then the text of the license that most of them share with the program.
  static var text: String {
    let texts = unsafe [rihla_notice(), rihla_license()]
    return unsafe texts.compactMap { text in unsafe text.map { unsafe String(cString: $0) } }.joined(
      separator: "\n\n")
  }
}
