@testable import JourneyModel

/// Any bytes, named as a picture: they are none, or what is kept of them is the same picture when it is read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  guard let photo = try? Photo(bytes) else { return 0 }
  precondition(photo.size.width * photo.size.height <= Photo.mostPixels)
  guard let again = try? Photo(photo.bytes) else { preconditionFailure() }
  precondition(again.bytes == photo.bytes && again.size == photo.size && again.orientation == .upright)
  return 0
}
