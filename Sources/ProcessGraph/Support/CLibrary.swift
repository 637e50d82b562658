#if canImport(Glibc)
  import Glibc

  /// What the C library and the linker offer, and Swift's view of them does not show: glibc's headers hide it unless
  /// `_GNU_SOURCE` is defined, or do not have it.
  enum CLibrary {
    /// A function or a place in memory by its name; nil where there is none.
    static func named(_ name: String) -> UnsafeMutableRawPointer? { dlsym(dlopen(nil, RTLD_NOW), name) }
  }
#endif
