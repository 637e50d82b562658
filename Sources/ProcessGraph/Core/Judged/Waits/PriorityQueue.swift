/// Numbers that come out by their priority, least first (a binary heap).
struct PriorityQueue<Priority: Comparable> {
  private var heap: [(number: Int, priority: Priority)] = []

  mutating func push(_ number: Int, at priority: Priority) {
    heap.append((number, priority))
    var child = heap.count - 1
    while child > 0, heap[child].priority < heap[(child - 1) / 2].priority {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> (number: Int, priority: Priority)? {
    guard let least = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return least }
    heap[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { return least }
      if child + 1 < heap.count, heap[child + 1].priority < heap[child].priority { child += 1 }
      guard heap[child].priority < heap[parent].priority else { return least }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}
