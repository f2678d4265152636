import JourneyEditing

/// The texts that a file had lately, by their versions: a desk that was away may have gone on from any of them.
struct RecentTexts {
  /// An hour of typing in a small journey, a few minutes in the largest; what went on from an older one is a conflict.
  private static let most = 2_000
  private static let mostBytes = 16 << 20

  private var texts: [String: [UInt8]] = [:]
  /// The oldest first.
  private var versions: [String] = []
  private var bytes = 0

  /// The text of a version; nil when it was never seen, or too long ago.
  subscript(version: String) -> [UInt8]? { texts[version] }

  mutating func note(_ text: [UInt8]) {
    let version = ContentVersion(of: text).text
    guard texts.updateValue(text, forKey: version) == nil else { return }
    versions.append(version)
    bytes += text.count
    while versions.count > Self.most || bytes > Self.mostBytes && versions.count > 1 {
      bytes -= texts.removeValue(forKey: versions.removeFirst())?.count ?? 0
    }
  }
}
