#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A mutual exclusion lock.
///
/// `@unchecked Sendable`: the mutex sits at one address for as long as the lock lives, and the functions
/// that take it are made for being called from several threads.
final class Lock: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init() { pthread_mutex_init(mutex, nil) }

  func take() { pthread_mutex_lock(mutex) }
  func leave() { pthread_mutex_unlock(mutex) }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }
}
