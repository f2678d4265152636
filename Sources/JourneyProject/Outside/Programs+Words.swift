import JourneySyntax
package import JourneyWords

extension Programs {
  /// How to speak where no file has spoken yet: as the person's environment does.
  package var words: Words {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    return Words(language: locale?.hasPrefix("ar") == true ? .arabic : .english)
  }
}
