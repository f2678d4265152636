import JourneyProject

/// Everything outside the program that the commands need. The real one is `LocalMachine`; tests have one in memory.
protocol World: WritableFiles, Programs, Terminal, Watching {}
