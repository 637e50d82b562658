#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Independent work on several cores. (Threads of the system's own: Dispatch does not say on which core one starts.)
public enum Parallel {
  /// What a function makes of some values, in their order.
  ///
  /// - Parameter transform: is called once for each value, from several threads at a time.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @escaping @Sendable (Value) -> Result
  ) -> [Result] {
    let others = min(values.count, Cores.count) - 1
    if others < 1 { return values.map(transform) }
    let work = Work(values, transform)
    for _ in 0..<others { start { work.go() } }
    return work.results
  }

  /// What a function makes of the first value for which it makes anything. The others' results are thrown away, and
  /// on a single core not asked for.
  static func first<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @escaping @Sendable (Value) -> Result?
  ) -> Result? {
    if min(values.count, Cores.count) > 1 { return map(values, transform).compactMap { $0 }.first }
    for value in values { if let result = transform(value) { return result } }
    return nil
  }

  /// What some work gives, with other work done beside it, such as making ready what it will need; on a single core
  /// that is left out.
  public static func doing<Result, Failure: Error>(
    _ other: @escaping @Sendable () -> Void, beside work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if Cores.count == 1 { return try work() }
    Memory.provide()
    let beside = Work([()], other)
    start { beside.go() }
    defer { _ = beside.results }
    return try work()
  }

  /// Values that threads take one after another.
  ///
  /// `@unchecked Sendable`: what changes is touched only under the lock.
  private final class Work<Value: Sendable, Result: Sendable>: @unchecked Sendable {
    private let values: [Value]
    private let transform: @Sendable (Value) -> Result
    private let lock = Lock()
    private var next = 0
    private var made: [(Int, Result)] = []

    init(_ values: [Value], _ transform: @escaping @Sendable (Value) -> Result) {
      (self.values, self.transform) = (values, transform)
    }

    /// Does what nobody has begun, and waits for what others have. A thread that comes later finds nothing to do.
    var results: [Result] {
      go()
      lock.take()
      defer { lock.leave() }
      lock.wait { made.count == values.count }
      return made.sorted { $0.0 < $1.0 }.map(\.1)
    }

    func go() {
      while let n = taken() {
        let result = transform(values[n])
        lock.take()
        made.append((n, result))
        if made.count == values.count { lock.wake() }
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

  private final class Box {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// Has a thread of the system do some work; where the system gives none, it is not done.
  private static func start(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Box(work))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
    // As much room as the main thread has.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    Cores.avoidThisOne(&attributes)
    #if canImport(Glibc)
      var thread = pthread_t()
      let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { Self.run($0!) }
    #else
      var thread: pthread_t?
      let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { Self.run($0) }
    #endif
    if pthread_create(&thread, &attributes, run, box.toOpaque()) != 0 { box.release() }
  }

  private static func run(_ box: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Box>.fromOpaque(box).takeRetainedValue().work()
    return nil
  }
}
