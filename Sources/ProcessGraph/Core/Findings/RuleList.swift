extension Rule {
  /// Every rule, by family and within it in the order of the paper.
  public static let all: [Rule] =
    [
      familyRules, practitionersRules, noticesRules, waitsRules, informationRules, panelRules,
      jointRules, gatesRules, fileRules,
    ].flatMap { $0 }

  private static let familyRules: [Rule] = [
    familyNoPlan,
    familyNoLead,
    familyTwoLeads,
    familyLeadNotScr,
    familyNotifyUncoordinated,
    familyMultipleContact,
    familyContactBeforePoliceClear,
    suspectContactUncleared,
    familyContactDuringHold,
    familyHoldOpenEnded,
    familyNotInvolved,
    familyDisagreementUnescalated,
    familyComplaintExpectation,
    familyToldRemit,
  ]

  private static let practitionersRules: [Rule] = [
    interviewDuplicateAvoidable,
    interviewConsentNotAsked,
    interviewCouldBeJoint,
    notesSharedWithoutConsent,
    practitionerNotTold,
    practitionerNotToldCriminal,
    witnessInterviewUncleared,
    disciplinaryInterviewBlock,
    practitionerWelfare,
  ]

  private static let noticesRules: [Rule] = [
    notifyDisciplinary,
    notifyCriminalPolice,
    notifyReviewerCriminal,
    sioEarlyContact,
    notifyPoliceComplaints,
    ipccEarlyContact,
    notifyComplaint,
    notifyCoronerBoard,
    pfdCirculated,
    notifySiCommence,
    siReportToSubgroup,
    siCommissionerInformed,
    notifyAgencyReview,
    notifyProfessionalReview,
    notifyMhh,
    findingsShared,
    panelMemberDeclare,
    chairKeptInformed,
    criteriaNoDecision,
    childPerpetratorConsidered,
    reviewerMissing,
    methodologyMissing,
    scopeMissing,
    noBusinessManager,
    annualReport,
    mouMissing,
    siSafeguardingLeadLiaison,
    documentVersionLiveTwice,
    endUnknown,
    crossBorderLeadMissing,
  ]

  private static let waitsRules: [Rule] = [
    barrierDisciplinary,
    barrierCriminal,
    barrierComplaint,
    barrierIpcc,
    barrierSi,
    barrierAgencyReview,
    barrierRegulatory,
    qmNoPrecedence,
    waitUnreasoned,
    waitReviewOverdue,
    waitOnFinished,
    waitOnNotProceeding,
    deadlock,
    dateImpossible,
    deadlineUnreachable,
    qmDelayInformed,
    disciplinaryShapesImr,
  ]

  private static let informationRules: [Rule] = [
    torNoParallel,
    qmTorParallel,
    complaintInTor,
    torInformedBySi,
    torNotShared,
    noAgencyChronology,
    infoDuplicateRequest,
    imrDuplicatesRca,
    rcaReuseScope,
    legalOwnershipAdvice,
    agenciesToldCriminal,
    draftToCriminal,
    cpsTimescale,
    cpsWitness,
    cpsTor,
    cpsDisclosure,
    cpsPoliceMaterial,
    qmFamilyCourt,
    qmCivilRegulatory,
    dhrNotInquest,
    draftSharedWide,
    publishedWhileRestricted,
    colleaguesNotTold,
    commsLeadMissing,
    findingsContradict,
    protectedMaterialShared,
  ]

  private static let panelRules: [Rule] = [
    agencyUnrepresented,
    linkIncomplete,
    panelConflictOfInterest,
    panelAbsence,
    signoffMissing,
    actionsOverdue,
    recommendationUnanswered,
    recommendationOverdue,
    recommendationRepeated,
    recommendationsContradict,
    liaisonStale,
  ]

  private static let jointRules: [Rule] = [
    otherReviewUnchecked,
    siInformsDhr,
    joint1618,
    jointNotConsidered,
    jointLate,
    jointMissingMustHave,
    linkedBelowThreshold,
  ]

  private static let gatesRules: [Rule] = [
    deadlineMissed,
    deadlineNear,
    coronerNotSuspended,
    coronerResumedEarly,
    unpublishedReportToCoroner,
    owhrExcluded,
    ageDhr,
    ageSar,
    ageScr,
    complaintShouldBeParked,
    complaintParkedWithoutGround,
    purposeLimitedInformation,
    clearanceConditional,
    improvementNotice7Days,
    jointPublicationGates,
  ]

  private static let fileRules: [Rule] = [
    dateOrder,
    supersededVersion,
    acceptanceUnused,
    acceptanceExpired,
    personUnused,
  ]

  private static let numbers = Dictionary(uniqueKeysWithValues: zip(all.map(\.id), all.indices))

  /// The place of a rule in the order of all.
  static func number(of id: String) -> Int { numbers[id] ?? all.count }

  /// The rule with an id, or one that it had before, or nil.
  public static func named(_ id: String) -> Rule? {
    numbers[currentName(of: id)].map { all[$0] }
  }
}
