#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Independent work on several cores. (Threads of the system's own: Dispatch would double the time to start.)
enum Parallel {
  /// What a function makes of some values, in their order.
  ///
  /// - Parameter transform: is called once for each value, from several threads at a time.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @escaping @Sendable (Value) -> Result
  ) -> [Result] {
    let others = min(values.count, cores) - 1
    if others < 1 { return values.map(transform) }
    let work = Work(values, transform)
    let threads = (0..<others).compactMap { _ in Thread { work.go() } }
    work.go()
    for thread in threads { thread.join() }
    return work.results
  }

  /// What a function makes of the first value for which it makes anything. The others' results are thrown away, and
  /// on a single core not asked for.
  static func first<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @escaping @Sendable (Value) -> Result?
  ) -> Result? {
    if min(values.count, cores) > 1 { return map(values, transform).compactMap { $0 }.first }
    for value in values { if let result = transform(value) { return result } }
    return nil
  }

  /// What some work gives, with other work done beside it; on a single core that is left out.
  static func doing<Result, Failure: Error>(
    _ other: @escaping @Sendable () -> Void, beside work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let thread = cores > 1 ? Thread(other) : nil
    defer { thread?.join() }
    return try work()
  }

  private static let cores = max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))

  /// Values that threads take one after another.
  ///
  /// `@unchecked Sendable`: what changes is touched only under the lock, or once no thread is left.
  private final class Work<Value: Sendable, Result: Sendable>: @unchecked Sendable {
    private let values: [Value]
    private let transform: @Sendable (Value) -> Result
    private let lock = Lock()
    private var next = 0
    private var made: [(Int, Result)] = []

    init(_ values: [Value], _ transform: @escaping @Sendable (Value) -> Result) {
      (self.values, self.transform) = (values, transform)
    }

    var results: [Result] { made.sorted { $0.0 < $1.0 }.map(\.1) }

    func go() {
      while let n = taken() {
        let result = transform(values[n])
        lock.take()
        made.append((n, result))
        lock.leave()
      }
    }

    private func taken() -> Int? {
      lock.take()
      defer { lock.leave() }
      if next == values.count { return nil }
      next += 1
      return next - 1
    }
  }

  /// A thread of the system.
  private struct Thread {
    private let id: pthread_t

    private final class Box {
      let work: @Sendable () -> Void
      init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }

    /// Starts it; nil where the system gives none.
    init?(_ work: @escaping @Sendable () -> Void) {
      let box = Unmanaged.passRetained(Box(work))
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      defer { pthread_attr_destroy(&attributes) }
      // As much room as the main thread has.
      pthread_attr_setstacksize(&attributes, 8 << 20)
      #if canImport(Glibc)
        var made = pthread_t()
        let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { Self.run($0!) }
      #else
        var made: pthread_t?
        let start: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { Self.run($0) }
      #endif
      guard pthread_create(&made, &attributes, start, box.toOpaque()) == 0 else {
        box.release()
        return nil
      }
      #if canImport(Glibc)
        id = made
      #else
        id = made!
      #endif
    }

    private static func run(_ box: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
      Unmanaged<Box>.fromOpaque(box).takeRetainedValue().work()
      return nil
    }

    func join() { pthread_join(id, nil) }
  }
}
