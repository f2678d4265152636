import JourneyProject
import JourneySyntax

@testable import JourneyServer
@testable import rihla

extension Workshop {
  /// A room in a folder, as `rihla live` opens one; nothing watches the folder but the test.
  static func opened(
    _ file: String, in folder: Scratch, patience: Duration = .seconds(20), grace: Duration = .seconds(2),
    doubt: Duration = .milliseconds(400)
  ) throws -> Workshop {
    let world = LocalMachine()
    let loader = Loader(storage: world, root: folder.path)
    let place = try loader.place(at: folder.absolute(file))
    return Workshop(
      opening: file, under: place.shelf.root,
      on: DrawingBoard(at: place, loader, in: .english, world: world), collecting: nil, in: world,
      patience: patience, grace: grace, doubt: doubt)
  }
}

/// A desk that has opened a file, and its room.
/// - Parameter text: what the file holds; nil where it is there already.
func openedDesk(
  at file: String = "a.journey", holding text: String? = nil, in folder: Scratch,
  doubt: Duration = .milliseconds(400)
) async throws -> (SimulatedDesk, Workshop) {
  if let text { try folder.write(text, to: file) }
  let workshop = try Workshop.opened(file, in: folder, doubt: doubt)
  let desk = SimulatedDesk("desk")
  await workshop.join(desk.screen)
  try desk.open()
  try await settle([desk], in: workshop)
  return (desk, workshop)
}

/// Lets everything through that is still on its way.
func settle(_ desks: [SimulatedDesk], in workshop: Workshop) async throws {
  var isAnything = true
  while isAnything {
    isAnything = false
    for desk in desks {
      while await desk.send(to: workshop) { isAnything = true }
    }
    await workshop.saving?.value
    for desk in desks {
      if try await desk.hearAll() { isAnything = true }
    }
  }
}
