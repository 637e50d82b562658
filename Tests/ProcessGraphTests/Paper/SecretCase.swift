import ProcessGraph

/// A case with a secret in every column that takes text, and a date of its own in every column that takes one.
enum SecretCase {
  /// Words and dates that no paper for a family or a practitioner may hold.
  static let secrets =
    (1...49).map { "Zq\($0)x" } + dates.flatMap { [$0, CaseDate(text: $0)!.inWords] } + idWords

  /// Words of ids, each with a mark.
  static let idWords = ["qzid"]

  /// What a paper for the grandmother shows, and nobody else's does without being hers.
  static let hers = ["maternal grandmother", "7 May 2015", "9 August 2015"]
  static let nurses = ["community nurse", "11 May 2015"]
  static let shown = ["Holder H", "lead role L"]
  /// What a sheet to hand over must not carry.
  static let labels = ["Pseudonym P", "MARKED-M"]

  private static let dates = (1...28).map { "2014-\($0 < 15 ? "01" : "02")-\($0 < 10 ? "0" : "")\($0)" }

  static let text = """
    overlap: 1
    case: Pseudonym P
    frame: england-2015
    as-of: 2015-06-15
    incident: 2014-01-01
    area: Zq1x
    marking: MARKED-M
    subjects:
      qzid-child: {age: 16, died: 2014-01-02, death: unnatural, abuse: known, domestic-homicide: yes, lives-in: Zq2x}
      qzid-suspect: {age: 40, role: suspect, mental-health-care: yes}
    agencies:
      qzid-board: {name: Holder H, sector: partnership}
      qzid-police: {name: Police, sector: police}
      qzid-trust: {name: Zq3x, sector: health}
    people:
      grandmother: {family: maternal grandmother, of: qzid-child, witness: prosecution}
      qzid-aunt: {family: Zq4x, of: qzid-child, witness: suspect}
      nurse: {practitioner: community nurse, agency: qzid-trust, witness: prosecution}
      qzid-doctor: {practitioner: Zq5x, agency: qzid-trust, witness: suspect}
      qzid-lead: {official: lead role L}
      qzid-sio: {official: senior officer}
      qzid-member: {official: Zq6x, agency: qzid-trust}
    processes:
      qzid-scr:
        kind: scr
        commissioner: qzid-board
        lead: qzid-lead
        provider: qzid-trust
        business-manager: qzid-member
        comms-lead: qzid-member
        subjects: qzid-child
        aware: 2014-01-03
        notified: 2014-01-04
        decided: 2015-04-12
        due: 2014-01-05
        milestones: {zq7x: 2014-01-06, home-office-clearance: 2014-01-07}
        panel: {qzid-trust: qzid-member}
        contributors: qzid-trust
        method: Zq8x
        scope: Zq9x
        terms-of-reference: {agreed: 2014-01-08}
        must-haves: {kept-public: Zq10x}
      qzid-crim:
        kind: crim
        commissioner: qzid-police
        lead: qzid-sio
        subjects: qzid-child
        started: 2015-04-12
        milestones: {trial: 2015-11-02, charge: 2014-01-09}
      qzid-disc: {kind: disc, commissioner: qzid-trust, lead: qzid-member, subjects: qzid-child, started: 2015-04-12, may-shape-findings: yes}
      qzid-reg: {kind: reg, commissioner: qzid-trust, subjects: qzid-child, started: 2015-04-12}
      qzid-comp: {kind: comp, commissioner: qzid-trust, subjects: qzid-child, started: 2015-04-12, complaint-scheme: police}
      qzid-fam: {kind: fam, commissioner: qzid-trust, subjects: qzid-child, started: 2015-04-12}
      qzid-mappa: {kind: mappa, commissioner: qzid-trust, subjects: qzid-suspect, started: 2015-04-12}
      qzid-other: {kind: other, name: Zq11x, subjects: qzid-child, started: 2015-04-12}
      qzid-sar: {kind: sar, commissioner: qzid-trust, subjects: qzid-child, status: considered}
    waits:
      - {process: any, part: family-contact, of: qzid-aunt, for: qzid-crim, until: trial, because: Zq12x, ground: police, decided-by: qzid-sio, on: 2014-01-10, review: 2014-01-11}
      - {process: qzid-scr, part: interviews, of: qzid-doctor, for: qzid-crim, until: trial, because: Zq13x, on: 2014-01-12, review: 2014-01-13}
    documents:
      qzid-notes: {what: interview-notes, by: qzid-trust, for: qzid-scr, of: qzid-doctor, status: final, on: 2014-01-14, signed-off-by: Zq14x, conclusion: {question: Zq15x, answer: Zq16x}}
      qzid-advice: {what: legal-advice, by: qzid-trust, for: qzid-scr, on: 2014-02-15, due: 2014-02-16, signed-off: 2014-02-17}
    shares:
      - {what: qzid-notes, from: qzid-scr, to: qzid-crim, of: qzid-doctor, on: 2014-02-18, status: disputed}
    contacts:
      - {with: [grandmother, qzid-aunt], by: qzid-scr, on: 2015-05-07, about: notification, agreed-with-police: 2014-02-19, outcome: declined}
      - {with: grandmother, by: qzid-scr, on: 2015-08-09, about: involvement}
      - {with: grandmother, by: qzid-comp, on: 2014-02-20, about: complaint}
      - {with: grandmother, by: qzid-scr, on: 2014-02-21, about: support, cancelled: yes}
      - {with: qzid-aunt, by: qzid-scr, on: 2014-02-22, about: notification}
    family-plans:
      - {for: [grandmother, qzid-aunt], lead: qzid-lead, agreed: 2014-02-23, covers: qzid-scr, advocate-offered: 2014-02-24}
    interviews:
      - {of: nurse, by: qzid-scr, on: 2015-05-11, consent-asked: 2014-02-25, agreed-with-police: 2014-02-26, consent-refused-to: qzid-disc}
      - {of: nurse, by: qzid-crim, on: 2014-02-27, statement: yes}
      - {of: nurse, by: qzid-disc, on: 2014-02-28}
      - {of: qzid-doctor, by: qzid-scr, on: 2014-02-28}
    notices:
      - {about: qzid-crim, by: qzid-police, to: crag, on: 2014-02-28}
    decisions:
      - {about: [qzid-scr], decision: not-needed, aspects: [panel], on: 2014-02-28, by: Zq17x, because: Zq18x}
    disputes:
      - {about: Zq19x, between: [qzid-board, qzid-police], raised: 2014-02-28}
    confirmed:
      - {duty: staff-welfare, about: qzid-scr, by: Zq20x, on: 2015-06-01, note: Zq21x}
    accepted:
      - {rule: chair-kept-informed, about: qzid-scr, by: Zq22x, on: 2015-06-01, because: Zq23x, until: 2015-12-01}
    actions:
      - {from: Zq24x, owner: qzid-member, what: Zq25x, due: 2014-02-28}
    """

  static func report(asOf: Day? = nil) throws -> CheckReport {
    let source = try CaseReader.read(text: text, file: "Zq49x/secret.yaml").case
    return CheckReport(CaseGraph(source, asOf: asOf ?? source.asOf!))
  }
}
