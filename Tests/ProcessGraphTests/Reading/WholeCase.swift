/// A case that uses every table and every column.
enum WholeCase {
  static let head = """
    overlap: 1
    case: Family W
    frame: england-current
    as-of: 2024-06-15
    incident: 2024-03
    area: Northshire
    marking: OFFICIAL
    settings: {family-contact-window: 10}

    """

  /// The tables as they stand in a case file, in its order.
  static let yaml: [(table: String, text: String)] = [
    (
      "subjects",
      """
        child: {age: 17, died: 2024-03-14, seriously-harmed: 2024-03-13, death: sudden, abuse: known,
                cause-for-concern: yes, domestic-homicide: no, mental-health-care: no, role: suspect, lives-in: Southshire, care-needs: no, looked-after: care-leaver, key: s-1, note: kept}
        adult: {}
      """
    ),
    (
      "agencies",
      """
        trust: {name: 'Trust, mental health', sector: health, key: t-1, note: kept}
        board:
        police: {name: Police, sector: police}
      """
    ),
    (
      "people",
      """
        aunt: {family: maternal aunt, of: [child, adult], died: 2024-05, inquest-witness: yes, subject: adult, age: 44, guardian: chair, key: p-1, note: kept}
        nurse: {practitioner: nurse, agency: trust, witness: defence}
        chair: {official: review chair}
      """
    ),
    (
      "processes",
      """
        scr:
          kind: scr
          commissioner: board
          lead: chair
          business-manager: chair
          comms-lead: chair
          subjects: [child]
          status: paused
          aware: 2024-03-14
          notified: 2024-03-15
          decided: 2024-03-16
          started: 2024-03-17
          due: 2024-09-17
          expected: 2024-10
          finished: 2024-11-01
          published: 2024-12-01
          milestones: {national-panel-copy: 2024-04-01, outcome: ~}
          panel: {trust: nurse}
          linked: {police: nurse}
          contributors: [trust, police]
          method: learning together
          scope: two years
          terms-of-reference: {agreed: 2024-04-02, names-parallel-processes: yes, excludes-complaints: no}
          must-haves: {kept-public: chair}
          joint-with: rev
          note: kept
        inq: {kind: cor, mode: article-2}
        rev: {kind: other, name: Local review, about-other-events: yes}
        psii: {kind: si, provider: trust, safeguarding: yes}
        comp: {kind: comp, complaint-scheme: nhs}
        disc: {kind: disc, may-shape-findings: true}
      """
    ),
    (
      "waits",
      """
        - {process: [scr], part: interviews, of: [nurse, trust], for: rev, until: report, because: asked, ground: police, decided-by: chair, on: 2024-04-01, review: 2024-05-01, lifted: 2024-06-01}
        - {process: any, for: rev, until: outcome, asked-by-family: yes, note: kept}
      """
    ),
    (
      "documents",
      """
        notes: {what: interview-notes, by: trust, for: [scr, rev], author: chair, of: nurse, status: final, on: 2024-04-01, due: 2024-04-02, signed-off: 2024-04-03, signed-off-by: chair, published: 2024-04-04, conclusion: {question: Was it known?, answer: It was.}, note: kept}
        copy: {what: rca, reuses: notes}
      """
    ),
    (
      "shares",
      """
        - {what: notes, from: scr, to: board, as: agency-report, of: nurse, on: 2024-04-01, status: done, basis: consent, decided-with: rev}
        - {what: key-findings, from: trust, to: family, note: kept}
        - {what: rca, from: trust, to: rev}
      """
    ),
    (
      "contacts",
      """
        - {with: [aunt], by: [scr, rev], on: 2024-04-01, about: statutory-notice, through: chair, asked-by-family: yes, agreed-with-police: 2024-03, outcome: accepted, cancelled: yes}
        - {with: aunt, by: scr, about: support, note: kept}
      """
    ),
    (
      "family-plans",
      "  - {for: aunt, lead: chair, agreed: 2024-04-01, covers: [scr, rev], advocate-offered: 2024-04-02, note: kept}\n"
    ),
    (
      "interviews",
      """
        - {of: nurse, by: [scr, rev], on: 2024-04-01, consent-asked: 2024-04-02, consent-to: scr, consent-refused-to: rev, consent-withdrawn: 2024-04-03, told-of-processes: 2024-04-04, told-of-implications: 2024-04-05, told-of-criminal: 2024-04-06, agreed-with-police: 2024-04-07, support-offered: 2024-04-08, statement: yes, cancelled: no, note: kept}
      """
    ),
    (
      "notices",
      """
        - {about: scr, by: police, to: national-panel, on: 2024-04-01, update: yes, outcome: no}
        - {about: scr, by: chair, to: nurse, note: kept}
      """
    ),
    (
      "liaison",
      "  - {between: [scr, rev], on: 2024-04-01, next: 2024-05-01, about: [family, terms-of-reference], note: kept}\n"
    ),
    (
      "meetings",
      "  - {of: scr, on: 2024-04-01, absent: [trust, police], deputies: trust, comments-from: police, note: kept}\n"
    ),
    (
      "decisions",
      """
        - {about: [scr, rev], decision: part-joint, aspects: [chair, panel], on: 2024-04-01, by: the independent chair, because: one family, owners: {kept-public: trust}, note: kept}
      """
    ),
    (
      "disputes",
      "  - {about: ownership of notes, between: [scr, trust], raised: 2024-04-01, legal-advice: 2024-04-02, settled: 2024-04-03, in-court: 2024-04-04, order: 2024-04-05, note: kept}\n"
    ),
    ("confirmed", "  - {duty: staff-welfare, about: scr, by: chair, on: 2024-04-01, note: by letter}\n"),
    (
      "accepted",
      "  - {rule: deadlock, about: [scr, nurse], by: the chair, on: 2024-04-01, because: agreed, until: 2024-07-01, note: kept}\n"
    ),
    (
      "recommendations",
      """
        first: {from: scr, to: trust, what: train, made: 2024-04-01, accepted: 2024-04-02, refused: 2024-04-03, because: costs, due: 2024-05-01, done: 2024-05-02, note: kept}
        again: {from: scr, to: trust, repeats: first, against: first}
      """
    ),
    (
      "replans",
      "  - {process: scr, what: due, was: 2024-08-01, became: 2024-09-17, on: 2024-06-01, because: the trial, by: board, note: kept}\n"
    ),
    (
      "actions",
      "  - {from: first meeting, owner: trust, what: Send the notes, due: 2024-05-01, done: 2024-05-02, note: kept}\n"
    ),
  ]

  /// The same tables as CSV files.
  static let csv: [String: String] = [
    "subjects": """
    id,age,died,seriously-harmed,death,abuse,cause-for-concern,domestic-homicide,mental-health-care,role,lives-in,care-needs,looked-after,key,note
    child,17,2024-03-14,2024-03-13,sudden,known,yes,no,no,suspect,Southshire,no,care-leaver,s-1,kept
    adult,,,,,,,,,,,,,,
    """,
    "agencies":
      "\u{FEFF}id,name,sector,key,note\r\ntrust,\"Trust, mental health\",health,t-1,kept\r\nboard,,,,\r\npolice,Police,police,,\r\n",
    "people": """
    id,family,practitioner,official,of,died,agency,witness,inquest-witness,subject,age,guardian,key,note
    aunt,maternal aunt,,,child adult,2024-05,,,Y,adult,44,chair,p-1,kept
    nurse,,nurse,,,,trust,defence,,,,,,
    chair,,,review chair,,,,,,,,,,
    """,
    "processes": """
    id,kind,name,commissioner,lead,provider,business-manager,comms-lead,subjects,status,aware,notified,decided,started,due,expected,finished,published,milestones.national-panel-copy,milestones.outcome,panel.trust,linked.police,contributors,method,scope,terms-of-reference.agreed,terms-of-reference.names-parallel-processes,terms-of-reference.excludes-complaints,must-haves.kept-public,joint-with,about-other-events,complaint-scheme,safeguarding,may-shape-findings,mode,note
    scr,scr,,board,chair,,chair,chair,child,paused,2024-03-14,2024-03-15,2024-03-16,2024-03-17,2024-09-17,2024-10,2024-11-01,2024-12-01,2024-04-01,~,nurse,nurse,trust police,learning together,two years,2024-04-02,yes,no,chair,rev,,,,,,kept
    inq,cor,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,article-2,
    rev,other,Local review,,,,,,,,,,,,,,,,,,,,,,,,,,,,yes,,,,,
    psii,si,,,,trust,,,,,,,,,,,,,,,,,,,,,,,,,,,yes,,,
    comp,comp,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,nhs,,,,
    disc,disc,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,TRUE,,
    """,
    "waits": """
    process,part,of,for,until,because,ground,decided-by,on,review,lifted,asked-by-family,note
    scr,interviews,nurse trust,rev,report,asked,police,chair,2024-04-01,2024-05-01,2024-06-01,,
    any,,,rev,outcome,,,,,,,yes,kept
    """,
    "documents": """
    id,what,by,for,author,of,status,on,due,signed-off,signed-off-by,published,conclusion,reuses,note
    notes,interview-notes,trust,scr rev,chair,nurse,final,2024-04-01,2024-04-02,2024-04-03,chair,2024-04-04,"{question: ""Was it known?"", answer: It was.}",,kept
    copy,rca,,,,,,,,,,,,notes,
    """,
    "shares": """
    what,from,to,as,of,on,status,basis,decided-with,note
    notes,scr,board,agency-report,nurse,2024-04-01,done,consent,rev,
    key-findings,trust,family,,,,,,,kept
    rca,trust,rev,,,,,,,
    """,
    "contacts": """
    with,by,on,about,through,asked-by-family,agreed-with-police,outcome,cancelled,note
    aunt,scr rev,2024-04-01,statutory-notice,chair,yes,2024-03,accepted,yes,
    aunt,scr,,support,,,,,,kept
    """,
    "family-plans":
      "for,lead,agreed,covers,advocate-offered,note\naunt,chair,2024-04-01,scr rev,2024-04-02,kept\n",
    "interviews": """
    of,by,on,consent-asked,consent-to,consent-refused-to,consent-withdrawn,told-of-processes,told-of-implications,told-of-criminal,agreed-with-police,support-offered,statement,cancelled,note
    nurse,scr rev,2024-04-01,2024-04-02,scr,rev,2024-04-03,2024-04-04,2024-04-05,2024-04-06,2024-04-07,2024-04-08,yes,no,kept
    """,
    "notices":
      "about,by,to,on,update,outcome,note\nscr,police,national-panel,2024-04-01,yes,no,\nscr,chair,nurse,,,,kept\n",
    "liaison": "between,on,next,about,note\nscr rev,2024-04-01,2024-05-01,family terms-of-reference,kept\n",
    "meetings": "of,on,absent,deputies,comments-from,note\nscr,2024-04-01,trust police,trust,police,kept\n",
    "decisions": """
    about,decision,aspects,on,by,because,owners.kept-public,note
    scr rev,part-joint,chair panel,2024-04-01,the independent chair,one family,trust,kept
    """,
    "disputes": """
    about,between,raised,legal-advice,settled,in-court,order,note
    "ownership
    of notes",scr trust,2024-04-01,2024-04-02,2024-04-03,2024-04-04,2024-04-05,kept
    """,
    "recommendations": """
    id,from,to,what,made,accepted,refused,due,done,because,repeats,against,note
    first,scr,trust,train,2024-04-01,2024-04-02,2024-04-03,2024-05-01,2024-05-02,costs,,,kept
    again,scr,trust,,,,,,,,first,first,
    """,
    "replans": """
    process,what,was,became,on,because,by,note
    scr,due,2024-08-01,2024-09-17,2024-06-01,the trial,board,kept
    """,
    "confirmed": "duty,about,by,on,note\nstaff-welfare,scr,chair,2024-04-01,by letter\n",
    "accepted":
      "rule,about,by,on,because,until,note\ndeadlock,scr nurse,the chair,2024-04-01,agreed,2024-07-01,kept\n",
    "actions":
      "from,owner,what,due,done,note\nfirst meeting,trust,Send the notes,2024-05-01,2024-05-02,kept\n",
  ]

  /// The whole file, with every table inline.
  static let text = head + yaml.map { "\($0.table):\n\($0.text)\n" }.joined()
}
