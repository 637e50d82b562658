/// Guidance and policy in health.
extension Source {
  /// Only its title page was read.
  package static let seriousIncidentFramework2015 = Source(
    listed: "NHS England, Serious Incident Framework (2015)", read: .parts(["title page"]), in: .england2015)
  package static let patientSafetyFramework2022 = Source(
    listed: "NHS England, Patient Safety Incident Response Framework (2022)", in: .englandCurrent,
    repeatedBy: .trustPlan)
  package static let maternityInvestigations = Source(
    listed: "Maternity and Newborn Safety Investigations programme", in: .englandCurrent)
  /// What has been announced of who will answer for health bodies' work.
  package static let healthBodiesReform = Source(
    listed: "announcements on NHS England and other health bodies", in: .englandCurrent)
  package static let nhsStandardContract = Source(listed: "NHS Standard Contract")
  package static let npsaIndependentInvestigation2008 = Source(
    listed:
      "National Patient Safety Agency, Independent investigation of serious patient safety incidents in "
      + "mental health services (2008)", in: .england2015, repeatedBy: .criteriaCopy)
  package static let childDeathReviewGuidance2018 = Source(
    listed: "Child Death Review: Statutory and Operational Guidance (England) (2018)", in: .englandCurrent,
    repeatedBy: .childDeathProcedures)
  package static let lederProgramme = Source(
    listed: "NHS England, Learning Disabilities Mortality Review programme", in: .england2015)
  package static let lederPolicy2021 = Source(
    listed: "NHS England, Learning from lives and deaths policy (2021)", in: .englandCurrent)
}
