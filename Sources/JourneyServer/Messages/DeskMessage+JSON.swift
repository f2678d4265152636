import FoundationEssentials

extension DeskMessage {
  /// Reads what a desk sent; nil for what no desk says.
  init?(json: [UInt8]) {
    guard let message = try? JSONDecoder().decode(Self.self, from: Data(json)) else { return nil }
    self = message
  }
}
