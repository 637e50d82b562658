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
  private let bell = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(bell, nil)
  }

  func take() { pthread_mutex_lock(mutex) }
  func leave() { pthread_mutex_unlock(mutex) }

  /// Leaves the lock, and takes it again once something is so that another thread ``wake()``s for.
  func wait(until isSo: () -> Bool) { while !isSo() { pthread_cond_wait(bell, mutex) } }
  func wake() { pthread_cond_broadcast(bell) }

  deinit {
    pthread_cond_destroy(bell)
    bell.deallocate()
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }
}
