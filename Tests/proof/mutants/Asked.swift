import Foundation

@testable import ProcessGraph

#if canImport(Glibc)
  import Glibc
#endif

/// A line, at once: a process that is stopped has nothing left to say.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}

@_silgen_name("fork") private func splitOff() -> Int32

/// Mutants that are asked about, and what noticed each. A mutant may stop the program or never end: each probe is asked by a
/// process of its own, which tells through shared memory how far it came.
struct Asked {
  /// Of each mutant that is asked about: 0 alive, else what noticed it, counted from 1.
  private let noticed: UnsafeMutableBufferPointer<Int32>
  private let state: UnsafeMutableBufferPointer<Int32>
  private var names: [(step: String, name: String)] = []
  private var reasons: [Int: String] = [:]
  /// How often a mutant was tried in vain.
  private let tries: UnsafeMutableBufferPointer<Int32>
  private let asked: [Int]

  init(_ numbers: [Int]) {
    asked = numbers
    let size = (numbers.max() ?? 0) + 1
    func shared(_ count: Int) -> UnsafeMutableBufferPointer<Int32> {
      let memory = mmap(nil, count * 4, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)!
      return UnsafeMutableBufferPointer(
        start: memory.bindMemory(to: Int32.self, capacity: count), count: count)
    }
    noticed = shared(size)
    tries = shared(size)
    state = shared(4)
    for n in 0..<size { noticed[n] = -1 }
    for number in numbers { noticed[number] = 0 }
  }

  func isAlive(_ number: Int) -> Bool { number < noticed.count && noticed[number] == 0 }

  /// Seconds of the processor's time that one answer may take; 2 is the timer that sends SIGPROF.
  private func limit(_ seconds: Int) {
    var time = itimerval(
      it_interval: timeval(tv_sec: 0, tv_usec: 0), it_value: timeval(tv_sec: seconds, tv_usec: 0))
    setitimer(.init(2), &time, nil)
  }

  /// Asks probes one after another; a process that is stopped is followed by another, after the mutant that stopped it.
  mutating func run(_ probes: [Probe]) {
    // What is worked out once and kept is worked out before any mutant is on.
    for probe in probes { _ = probe.begin()?() }
    let first = names.count + 1
    names += probes.map { ($0.step, $0.name) }
    state[0] = 0
    while Int(state[0]) < probes.count {
      state[1] = 0
      let child = splitOff()
      if child == 0 {
        for n in Int(state[0])..<probes.count {
          state[0] = Int32(n)
          ask(probes[n], Int32(first + n))
          state[2] = 0
        }
        state[0] = Int32(probes.count)
        _exit(0)
      }
      var status: Int32 = 0
      waitpid(child, &status, 0)
      if Int(state[0]) < probes.count {
        guard state[1] > 0 else {
          fatalError("stopped without a mutant at \(names[first - 1 + Int(state[0])])")
        }
        noticed[Int(state[1])] = Int32(first) + state[0]
        reasons[Int(state[1])] = status & 0x7f == SIGPROF ? "does not end" : "stops the program"
        state[2] = state[1]  // Goes on after this one.
      }
    }
  }

  private func ask(_ probe: Probe, _ number: Int32) {
    guard let answer = probe.begin() else { return }
    let (kept, reached) = recorded(answer)
    for mutant in reached where isAlive(mutant) && mutant > Int(state[2]) {
      if on(mutant, answer) != kept { noticed[mutant] = number }
    }
    Mutant.chosen = 0
  }

  /// What is said where nothing is changed, and the mutants that are come by.
  private func recorded<Answer>(_ answer: () -> Answer) -> (Answer, [Int]) {
    Mutant.chosen = 0
    Mutant.reached = []
    Mutant.isRecording = true
    let kept = answer()
    Mutant.isRecording = false
    return (kept, Mutant.reached.sorted())
  }

  private func on<Answer>(_ mutant: Int, _ answer: () -> Answer) -> Answer {
    state[1] = Int32(mutant)
    limit(3)
    Mutant.chosen = mutant
    let said = answer()
    Mutant.chosen = 0
    limit(0)
    state[1] = 0
    return said
  }

  func tell() {
    for number in asked {
      let by = Int(noticed[number])
      if by > 0 {
        say(
          "noticed\t\(number)\t\(names[by - 1].step)\t\(reasons[number].map { $0 + ": " } ?? "")\(names[by - 1].name)"
        )
      } else {
        say("alive\t\(number)")
      }
    }
  }

  /// After so many cases that it changes nothing in, a mutant is given up.
  private static let most: Int32 = 400

  /// Looks for neighbours of the examples that notice a mutant, and prints the rows of those that do.
  mutating func look(ownRules: Bool, until end: Date) {
    let names = Neighbour.examples.keys.sorted()
    let vocabulary = Vocabulary(names.map { Neighbour.examples[$0]! })
    for name in names {
      _ = said(names: nil, ownRules ? [owner(of: name)] : Rule.all, Neighbour.examples[name]!.text)
    }
    var seen = 0
    for name in names where Date() < end {
      let rule = owner(of: name)
      // What a rule about the file itself says asks every other rule, which takes too long here.
      if rule.family == .file { continue }
      state[0] = 0
      state[2] = 0
      let every = edits(of: Neighbour.examples[name]!, beside: rule.fires + rule.quiet, vocabulary)
      // All rules take a hundred times as long as one: they are asked of a part.
      let all = ownRules ? every : every.enumerated().filter { $0.offset % 29 == 7 }.map(\.element)
      seen += all.count
      while Int(state[0]) < all.count {
        state[1] = 0
        let child = splitOff()
        if child == 0 {
          for n in Int(state[0])..<all.count {
            state[0] = Int32(n)
            look(at: all[n], of: name, ownRules ? [rule] : Rule.all)
            state[2] = 0
          }
          state[0] = Int32(all.count)
          _exit(0)
        }
        var status: Int32 = 0
        waitpid(child, &status, 0)
        if Int(state[0]) < all.count {
          // A text that stops even the unchanged program is for another test to find.
          if state[1] > 0 {
            say("stopped\t\(state[1])\t\(name)\t\(all[Int(state[0])])")
            noticed[Int(state[1])] = 1
            state[2] = state[1]
          } else {
            say("broken\t\(name)\t\(all[Int(state[0])])")
            state[0] += 1
          }
        }
      }
    }
    say("seen\t\(seen)")
    for number in asked where isAlive(number) { say("alive\t\(number)\t\(tries[number])") }
  }

  private func owner(of name: String) -> Rule { Rule.named(String(name.split(separator: " ")[0]))! }

  private func said(names: Void?, _ rules: [Rule], _ text: String) -> [String: String]? {
    guard let source = read(text), let check = check(source) else { return nil }
    return Dictionary(uniqueKeysWithValues: rules.map { ($0.id, Neighbour.said(by: $0, in: check)) })
  }

  private func look(at edit: (line: String, becomes: String), of name: String, _ rules: [Rule]) {
    guard let text = Neighbour.text(Neighbour.examples[name]!.text, edit.line, edit.becomes),
      let source = read(text),
      source.asOf != nil
    else { return }
    let answer = {
      let asked = check(source)!
      return rules.map { Neighbour.said(by: $0, in: asked) }
    }
    let (kept, reached) = recorded(answer)
    var found: [Int: [Int]] = [:]
    for mutant in reached where isAlive(mutant) && mutant > Int(state[2]) && tries[mutant] < Self.most {
      let said = on(mutant, answer)
      if let n = rules.indices.first(where: { said[$0] != kept[$0] }) {
        noticed[mutant] = 1
        found[n, default: []].append(mutant)
      } else {
        tries[mutant] += 1
      }
    }
    for (n, mutants) in found.sorted(by: { $0.key < $1.key }) {
      let row = Neighbour(
        rule: rules[n].id, example: name, line: edit.line, becomes: edit.becomes, says: kept[n])
      say("row\t\(mutants.map(String.init).joined(separator: ","))\t\(row.row)")
    }
  }
}
