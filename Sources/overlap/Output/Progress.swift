import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far a long run has come, on standard error: only on a terminal, and only after a second.
final class Progress: Sendable {
  private let total: Int
  private let doing: String
  private let began: Int
  private let isShown = isatty(STDERR_FILENO) == 1

  init(of total: Int, doing: String = "cases read") {
    (self.total, self.doing) = (total, doing)
    began = Self.milliseconds
  }

  /// Every hundredth, or each where there are few.
  func show(_ done: Int) {
    guard isShown, done % max(1, total / 100) == 0, Self.milliseconds - began > 1000 else { return }
    Terminal.complain("\r\(done) of \(total) \(doing)\u{1B}[K")
  }

  func clear() {
    if isShown, Self.milliseconds - began > 1000 { Terminal.complain("\r\u{1B}[K") }
  }

  private static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}

/// The cores this run may use.
enum Cores {
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// Waits for work that goes on beside the program's own thread. A signal ends the program at once, as it does elsewhere.
enum Waiting {
  static func result<Value: Sendable>(of work: @escaping @Sendable () async -> Value) -> Value {
    let box = Box<Value>()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      box.value = await work()
      done.signal()
    }
    done.wait()
    return box.value!
  }

  /// Written before the signal and read after it.
  private final class Box<Value>: @unchecked Sendable { var value: Value? }
}
