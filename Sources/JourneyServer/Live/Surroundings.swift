package import JourneyProject

/// All that a room has to do with outside its sockets.
package typealias Surroundings = WritableFiles & Programs & Terminal & Watching
