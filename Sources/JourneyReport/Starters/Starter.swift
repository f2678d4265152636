import CTemplates
package import JourneySyntax

/// A model to start from, as it stands in the binary in every language.
package enum Starter: String, CaseIterable, Sendable {
  /// A small one, with the notation explained in comments.
  case first
  /// A public service: a newborn is registered.
  case service
  /// A shop: a washing machine is bought, delivered and connected.
  case shop
  /// A clinic: a specialist is seen.
  case clinic
  /// An app: money is sent for the first time.
  case digital
  /// A new job: the first ninety days.
  case onboarding

  /// Its files, by their path inside the folder they are put into.
  package func files(in language: Language) -> [(path: String, text: String)] {
    let folder = "\(language.rawValue)/\(rawValue)/"
    var files: [(path: String, text: String)] = []
    var index = 0
    while let path = unsafe rihla_starter_path(index), let text = unsafe rihla_starter_text(index) {
      let path = unsafe String(cString: path)
      if path.hasPrefix(folder) {
        files.append((String(path.dropFirst(folder.count)), unsafe String(cString: text)))
      }
      index += 1
    }
    return files
  }
}
