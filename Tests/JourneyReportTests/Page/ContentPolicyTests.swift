import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite("The page's policy")
struct ContentPolicyTests {
  /// The examples of FIPS 180-4, and lengths around the end of a block.
  @Test(
    "SHA-256 gives the known digests",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
      ),
    ])
  func digest(message: String, hex: String) {
    let digits = SHA256.digest(of: message.utf8).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    #expect(digits.joined() == hex)
  }

  @Test("lets one script run, by its hash, and nothing be fetched")
  func policy() {
    let policy = ContentPolicy.allowing(script: "alert(1)")
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(policy.contains("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"))
    #expect(!policy.contains("http"))
  }
}
