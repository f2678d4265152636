// The C library of the machine, for all who ask it for something: the only file that says which one that is.

#if canImport(Darwin)
  @_exported public import Darwin
#else
  @_exported public import Glibc
#endif
