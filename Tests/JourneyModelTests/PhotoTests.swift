import JourneySyntax
import TestSupport
import Testing

@testable import JourneyModel

@Suite("A photo")
struct PhotoTests {
  static let names = ["lying.jpg", "placed.png", "placed.webp"]

  private static func bytes(_ name: String) throws -> [UInt8] { try Fixtures.bytes("photos/\(name)") }

  private static func failure(of bytes: [UInt8]) -> Problem.ReadFailure? {
    do throws(Problem.ReadFailure) {
      _ = try Photo(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("is known by its bytes, and keeps nothing but what is to be seen", arguments: names)
  func metadata(name: String) throws {
    let file = try Self.bytes(name)
    let photo = try Photo(file)
    #expect(photo.kind.rawValue == ["lying.jpg": "jpeg", "placed.png": "png", "placed.webp": "webp"][name])
    #expect(photo.size == Photo.Size(width: 64, height: 48))
    #expect(photo.bytes.count < file.count)
    for trace in [
      "Riyadh", "24.7136", "Exif", "EXIF", "eXIf", "XMP", "Photoshop", "tEXt", "tIME", "MotionPhoto",
    ] {
      if name != "placed.webp" || trace != "Riyadh" { #expect(file.holds("Riyadh")) }
      #expect(!photo.bytes.holds(trace), "\(trace) is still in it")
    }
    #expect(try Photo(photo.bytes).bytes == photo.bytes, "read again it is the same")
  }

  @Test("that was taken lying says how it is to be turned")
  func orientation() throws {
    #expect(try Photo(Self.bytes("lying.jpg")).orientation == .onItsLeft)
    #expect(try Photo(Self.bytes("placed.png")).orientation == .upright)
    for number in 0...9 {
      let exif: [UInt8] = [
        0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, UInt8(number), 0, 0, 0,
      ]
      #expect(Photo.Orientation(exif: exif).rawValue == ((1...8).contains(number) ? number : 1))
      for length in exif.indices.dropLast(2) {
        #expect(Photo.Orientation(exif: Array(exif[..<length])) == .upright || length > 19)
      }
    }
  }

  @Test("of WebP says no longer that metadata follow")
  func flags() throws {
    let photo = try Photo(Self.bytes("placed.webp"))
    #expect(photo.bytes[20] & 0x0C == 0)
    #expect(photo.bytes.number(at: 4, bytes: 4, isLittle: true) == photo.bytes.count - 8)
  }

  @Test("that is cut anywhere is told of", arguments: names)
  func truncated(name: String) throws {
    let whole = try Photo(Self.bytes(name)).bytes
    for length in whole.indices {
      #expect(Self.failure(of: Array(whole[..<length])) != nil, "cut at \(length)")
    }
    #expect(Self.failure(of: Array(whole[..<(whole.count / 2)])) == .brokenPicture)
  }

  @Test("of any bytes ends in a picture or a message", arguments: names)
  func spoilt(name: String) throws {
    let file = try Self.bytes(name)
    for index in file.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var spoilt = file
        spoilt[index] = value
        if let photo = try? Photo(spoilt) {
          #expect(photo.size.width * photo.size.height <= Photo.mostPixels)
          #expect(photo.bytes.count <= file.count + 2)
        }
      }
    }
    var random = RandomNumbers(seed: 7)
    for _ in 0..<400 {
      let start = Int.random(in: file.indices, using: &random)
      let noise = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = Self.failure(of: Array(file[..<start]) + noise + file[start...])
    }
  }

  @Test(
    "of another kind is none",
    arguments: [
      "", "GIF89a", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "BM", "RIFF....WAVE", "\u{89}PNG",
      "Journey: J",
    ])
  func others(text: String) {
    #expect(Self.failure(of: Array(text.utf8)) == .notAPicture)
  }

  @Test("of more pixels than a browser has room for is refused")
  func pixels() throws {
    var png = try Self.bytes("placed.png")
    for index in 16..<24 { png[index] = 0xFF }
    #expect(Self.failure(of: png) == .tooManyPixels(most: Photo.mostPixels))
    for index in 16..<24 { png[index] = 0 }
    #expect(Self.failure(of: png) == .brokenPicture)
  }

  @Test("that moves is none")
  func moving() throws {
    let file = try Self.bytes("placed.webp")
    let frame = Array("ANMF".utf8) + [0, 0, 0, 0]
    let moving = Array(file[..<30]) + frame + file[30...]
    let length = moving.count - 8
    let bytes = Array(moving[..<4]) + [0, 8, 16, 24].map { UInt8(length >> $0 & 0xFF) } + moving[8...]
    #expect(Self.failure(of: bytes) == .notAPicture)
  }
}

extension [UInt8] {
  fileprivate func holds(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return indices.contains { self[$0...].starts(with: wanted) }
  }
}
