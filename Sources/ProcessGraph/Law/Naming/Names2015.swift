extension KindNames {
  /// The names of 2015-16. Kinds that came later stand in ``englandCurrent`` only.
  static let england2015: [KindID: KindNames] = [
    .scr: KindNames(
      "serious case review", "SCR", lead: "reviewer", owner: "Local Safeguarding Children Board"),
    .dhr: KindNames(
      "domestic homicide review", "DHR", lead: "chair", owner: "Community Safety Partnership"),
    .sar: KindNames(
      "safeguarding adults review", "SAR", lead: "lead reviewer", owner: "Safeguarding Adults Board"),
    .mhhr: KindNames(
      "mental health homicide review", "MHHR", lead: "independent investigator", owner: "NHS England"),
    .si: KindNames(
      "NHS serious incident investigation", "SI", lead: "lead investigator", owner: "NHS provider"),
    .imr: KindNames("individual management review", "IMR", lead: "author", owner: "agency"),
    .csc: KindNames(
      "children's social care critical incident review", nil, lead: "reviewer", owner: "council"),
    .cspi: KindNames(
      "community safeguarding and public protection incident review", "CSPPI", lead: "reviewer",
      owner: "youth offending team"),
    .crim: KindNames(
      "criminal investigation", nil, lead: "senior investigating officer", owner: "police"),
    .cor: KindNames("coroner's investigation", nil, lead: "coroner", owner: "coroner"),
    .iopc: KindNames(
      "IPCC investigation", "IPCC", lead: "lead investigator",
      owner: "Independent Police Complaints Commission"),
    .disc: KindNames(
      "disciplinary process", plural: "disciplinary processes", nil, lead: "manager", owner: "employer"),
    .comp: KindNames("complaint", nil, lead: "complaints manager", owner: "agency"),
    .cdr: KindNames(
      "child death overview panel review", "CDOP", lead: "panel chair",
      owner: "Local Safeguarding Children Board"),
    .fam: KindNames(
      "family court case", nil, lead: "allocated judge", owner: "family court"),
    .reg: KindNames(
      "fitness to practise process", plural: "fitness to practise processes", nil,
      lead: "regulator's case officer", owner: "professional regulator"),
    .leder: KindNames(
      "learning disability mortality review", "LeDeR", lead: "reviewer", owner: "NHS England"),
    .hse: KindNames(
      "health and safety investigation", "HSE", lead: "inspector", owner: "Health and Safety Executive"),
    .mappa: KindNames(
      "MAPPA serious case review", "MAPPA SCR", lead: "reviewer",
      owner: "MAPPA Strategic Management Board"),
    .ppo: KindNames(
      "prisons and probation investigation", "PPO", lead: "investigator",
      owner: "Prisons and Probation Ombudsman"),
    .other: KindNames("other process", plural: "other processes", nil, lead: "lead", owner: "commissioner"),
  ]
}
