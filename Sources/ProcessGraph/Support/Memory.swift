#if canImport(Glibc)
  import Glibc
#endif

/// The memory of the program's variables, and what it allocates.
enum Memory {
  /// Has the system provide at one go what is about to be used: for a program that will soon run on two cores.
  ///
  /// Left alone, the system provides a page at a time where one is first read, and once more where it is first written.
  /// For the latter it stops the other core, which is dear.
  static func provide() {
    #if canImport(Glibc)
      // Threads allocate from memory of their own, which would grow by a page at a time.
      typealias Tune = @convention(c) (_ what: CInt, _ value: CInt) -> CInt
      if let tune = CLibrary.named("mallopt") { _ = unsafeBitCast(tune, to: Tune.self)(topPad, 1 << 20) }
      let page = UInt(sysconf(CInt(_SC_PAGESIZE)))
      for (first, end) in [("__data_start", "_edata"), ("__bss_start", "_end")] {
        guard let first = CLibrary.named(first), let end = CLibrary.named(end) else { continue }
        let start = UInt(bitPattern: first) / page * page
        // In the second half stand variables of libraries that are hardly used. A system older than the advice
        // refuses it, and goes on as before.
        let half = Int(UInt(bitPattern: end) - start) / 2
        madvise(UnsafeMutableRawPointer(bitPattern: start), half, populateWrite)
      }
    #endif
  }

  /// glibc's `M_TOP_PAD`.
  private static let topPad: CInt = -2
  /// Linux's `MADV_POPULATE_WRITE`, since 5.14.
  private static let populateWrite: CInt = 23
}
