extension WritableFiles {
  /// Writes files into folders that are made where they are missing; those that were made for nothing go again.
  package func write(_ files: [OutputFile], makingFolders folders: [String]) throws(WriteFailure) {
    let before = folders.map(nearestFolder)
    do throws(WriteFailure) {
      for folder in folders { try makeFolder(folder) }
      try write(files)
    } catch {
      for (made, old) in zip(folders, before).reversed() {
        var folder = made
        // What holds anything stays, and a file that stands in the way.
        while folder != old, kind(of: folder) == .folder, (try? remove(folder)) != nil {
          folder = PathText.folder(of: folder)
        }
      }
      throw error
    }
  }
}
