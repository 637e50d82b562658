/// The small whole file that the description of the format ends with.
enum SampleCase {
  static let text = """
    overlap: 1
    case: Family F
    frame: england-2015
    as-of: 2015-06-15
    incident: 2015-03-14
    subjects:
      child-f: {age: 17, died: 2015-03-14, death: unnatural, abuse: suspected, cause-for-concern: yes, domestic-homicide: yes}
    agencies:
      board:  {name: Safeguarding Children Board, sector: partnership}
      csp:    {name: Community Safety Partnership, sector: partnership}
      police: {name: Police, sector: police}
      trust:  {name: Mental Health NHS Trust, sector: health}
    people:
      grandmother: {family: maternal grandmother, of: child-f}
      nurse:       {practitioner: community psychiatric nurse, agency: trust, witness: potential}
      reviewer:    {official: independent reviewer}
      chair:       {official: review chair}
      sio:         {official: senior investigating officer, agency: police}
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child-f, status: running, notified: 2015-03-16, decided: 2015-04-10}
      dhr:  {kind: dhr, commissioner: csp, lead: chair, subjects: child-f, status: running, notified: 2015-03-16, decided: 2015-04-13}
      si:   {kind: si, commissioner: trust, subjects: child-f, status: running, started: 2015-03-20}
      crim: {kind: crim, commissioner: police, lead: sio, subjects: child-f, status: running, started: 2015-03-14, milestones: {trial: 2015-11-02}}
    waits:
      - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: witness in the trial, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
    shares:
      - {what: terms-of-reference, from: scr, to: dhr, on: 2015-05-08}
    contacts:
      - {with: grandmother, by: scr, on: 2015-05-06, about: notification}
      - {with: grandmother, by: dhr, on: 2015-05-11, about: notification}
    interviews:
      - {of: nurse, by: si, on: 2015-05-12, consent-asked: 2015-05-12, consent-to: scr}
      - {of: nurse, by: scr, on: 2015-07-20}
    """
}
