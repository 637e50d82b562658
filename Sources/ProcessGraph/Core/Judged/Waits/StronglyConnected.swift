/// Groups of nodes of which each can be reached from each, every node in one group (Tarjan's algorithm, without
/// recursion so that a long chain cannot exhaust the stack).
///
/// - Parameters:
///   - count: nodes are numbered from 0 to `count - 1`.
///   - next: the nodes that edges lead to from one.
/// - Returns: the groups, each in ascending order, ordered by their first node.
func stronglyConnected(count: Int, next: (Int) -> [Int]) -> [[Int]] {
  var order = Array(repeating: -1, count: count)
  var low = Array(repeating: 0, count: count)
  var isWaiting = Array(repeating: false, count: count)
  var waiting: [Int] = []
  var groups: [[Int]] = []
  var counter = 0
  var path: [(node: Int, next: [Int], done: Int)] = []

  func enter(_ node: Int) {
    (order[node], low[node]) = (counter, counter)
    counter += 1
    waiting.append(node)
    isWaiting[node] = true
    path.append((node, next(node), 0))
  }

  for root in 0..<count where order[root] < 0 {
    enter(root)
    while let top = path.last {
      if top.done < top.next.count {
        path[path.count - 1].done += 1
        let child = top.next[top.done]
        if order[child] < 0 {
          enter(child)
        } else if isWaiting[child] {
          low[top.node] = min(low[top.node], order[child])
        }
        continue
      }
      path.removeLast()
      if let parent = path.last?.node { low[parent] = min(low[parent], low[top.node]) }
      guard low[top.node] == order[top.node] else { continue }
      var group: [Int] = []
      while let node = waiting.popLast() {
        isWaiting[node] = false
        group.append(node)
        if node == top.node { break }
      }
      groups.append(group.sorted())
    }
  }
  return groups.sorted { $0[0] < $1[0] }
}
