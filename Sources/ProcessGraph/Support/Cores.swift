#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The processor cores that this program may use.
enum Cores {
  /// How many there are, at least one.
  static let count = max(1, allowed.reduce(0) { $0 + $1.nonzeroBitCount })

  #if canImport(Glibc)
    /// A bit for each.
    private static let allowed: [UInt] = {
      var mask = none
      typealias Ask = @convention(c) (pid_t, Int, UnsafeMutablePointer<UInt>) -> CInt
      let answer = CLibrary.named("sched_getaffinity").map { unsafeBitCast($0, to: Ask.self)(0, size, &mask) }
      return answer == 0 ? mask : [(1 << UInt(max(1, min(63, sysconf(CInt(_SC_NPROCESSORS_ONLN)))))) - 1]
    }()

    /// Has a thread start on another core than the one that starts it. Linux often queues it behind the latter, though
    /// another core is idle, until the one that started it is done: then all was for nothing.
    static func avoidThisOne(_ attributes: inout pthread_attr_t) {
      guard let own = whichCore?(), let confine, own >= 0, own / 64 < allowed.count else { return }
      var mask = allowed
      mask[Int(own / 64)] &= ~(1 << UInt(own % 64))
      if mask != none { _ = confine(&attributes, size, mask) }
    }

    // Sought once: while a library is being loaded, whoever seeks a function waits.
    private typealias WhichCore = @convention(c) () -> CInt
    private static let whichCore = CLibrary.named("sched_getcpu").map {
      unsafeBitCast($0, to: WhichCore.self)
    }
    private typealias Confine =
      @convention(c) (UnsafeMutablePointer<pthread_attr_t>, Int, UnsafePointer<UInt>) -> CInt
    private static let confine = CLibrary.named("pthread_attr_setaffinity_np").map {
      unsafeBitCast($0, to: Confine.self)
    }
    private static let none = [UInt](repeating: 0, count: 16)
    private static let size = none.count * MemoryLayout<UInt>.size
  #else
    private static let allowed = [UInt](repeating: 1, count: sysconf(CInt(_SC_NPROCESSORS_ONLN)))

    /// The system sees to it.
    static func avoidThisOne(_ attributes: inout pthread_attr_t) {}
  #endif
}
