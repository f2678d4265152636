import Foundation

/// A form as browsers send it: `name=value&…`, with blanks as `+`.
struct FormText {
  /// Of a name that comes twice the first value.
  let fields: [String: String]

  init(_ body: Data) {
    let pairs = String(decoding: body, as: UTF8.self).split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (Self.plain(parts[0]), parts.count > 1 ? Self.plain(parts[1]) : "")
    }
    fields = Dictionary(pairs) { first, _ in first }
  }

  private static func plain(_ text: Substring) -> String {
    text.replacing("+", with: " ").removingPercentEncoding ?? ""
  }
}
