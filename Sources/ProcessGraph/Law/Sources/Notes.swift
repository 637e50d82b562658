/// What was read of each source, provision by provision, in our own words: what a statement that is printed as verified
/// rests on. Read in November 2026, in copies that give the text as made unless the source says otherwise.
enum Notes {
  /// When the sources were read.
  static let readIn = "November 2026"

  /// What a provision says, where it was read.
  static func note(of source: Source, _ provision: String) -> String? { all[source]?[provision] }

  static let all: [Source: [String: String]] = acts.merging(instruments) { $1 }.merging(guidance) { $1 }

  private static let acts: [Source: [String: String]] = [
    .careAct2014: [
      "2":
        "an adult is a person of 18 or over (section 2(8)); Schedule 2 is about boards for safeguarding adults",
      "4":
        "the board's annual report has the findings of the reviews that ended in the year, those still open, what was done "
        + "about findings, and why where nothing was (Schedule 2, paragraph 4)",
      "68":
        "in an enquiry, or the review of somebody who is alive, the council arranges an independent advocate for an adult "
        + "who would find it very difficult to take part, unless somebody suitable represents them",
      "80": "in this part an adult is what section 2(8) says",
      "42":
        "the council makes enquiries where it suspects that an adult with needs is abused and cannot protect themselves",
      "44":
        "a board must review where an adult with needs died of abuse or lives after serious abuse, and working together "
        + "gives concern; it may review others; members must co-operate",
      "45":
        "who is asked for information must give it, and it may be used only to help the board in its functions",
    ],
    .childrenAct2004: [
      "13": "each authority sets up a safeguarding children board",
      "14": "what boards are for, and their functions",
    ],
    .childrenAct2004Amended: [
      "16B": "the panel identifies and has reviewed serious cases of national importance; who a child is",
      "16C": "the council tells the panel of a death or serious harm with abuse known or suspected",
      "16D": "the panel may require information, for its purpose only",
      "16F":
        "the partners have cases reviewed where they find it appropriate, see to progress and quality, and publish",
      "16G": "the partners report on their work at least every twelve months",
      "16H": "the partners may require information, for their purpose only",
      "16M": "deaths of children who live in the area are reviewed, others may be; reports at intervals",
      "16N": "information for reviews of deaths may be required, for that purpose only",
      "16Q": "the partners for deaths are the council and the health body",
    ],
    .childrenAndSocialWorkAct2017: ["30": "the sections on safeguarding children boards go"],
    .coronersAndJusticeAct2009: [
      "1":
        "a request before any charge suspends for 28 days or longer; what a homicide offence and a related one are",
      "2":
        "a charge of homicide suspends, unless the prosecutor does not object or there is an exceptional reason; a "
        + "related offence on the prosecutor's request",
      "3": "the Lord Chancellor may ask for suspension where an inquiry with a senior judge will do",
      "5": "the coroner may suspend in any other case", "6": "the inquest is adjourned meanwhile",
      "7": "what was suspended before a charge resumes when the time ends",
      "8":
        "not resumed while the trial goes on unless the prosecutor does not object; nothing inconsistent with it",
      "9":
        "not resumed before 28 days beginning with the inquiry's end or publication; nothing inconsistent with it",
    ],
    .coronersDuties2009: [
      "1":
        "a senior coroner who is made aware of a body in the area investigates, as soon as practicable, a death that may "
        + "be violent or unnatural, of unknown cause, or in custody or state detention",
      "5": "who died, and how, when and where; in some cases in what circumstances",
      "6": "whoever investigates holds an inquest as part of it",
      "10": "nothing may appear to determine criminal liability of a named person, or civil liability",
    ],
    .coronersPowers2009: [
      "5": "what a coroner may require, search and report (Schedule 5)",
      "1": "a senior coroner may by notice require evidence, documents and other things",
      "2": "nobody has to give what a civil court could not require",
      "7":
        "a coroner who sees a risk of other deaths reports it to whoever may act, who must answer in writing",
    ],
    .domesticViolenceAct2004: [
      "9":
        "a review of the death of somebody of 16 or over by violence, abuse or neglect of a relative, partner or "
        + "household member; directions; regard to guidance"
    ],
    .domesticViolenceAct2004Amended: [
      "9": "the report goes to the Domestic Abuse Commissioner as soon as reasonably practicable"
    ],
    .healthAndCareAct2022: [
      "5": "the High Court may order disclosure", "14": "the schedule of disclosures that are allowed",
      "110": "the body investigates incidents with implications for the safety of patients",
      "112": "it publishes criteria, principles, processes and how families are involved",
      "113":
        "a published report of facts and recommendations, without blame and without names that are not agreed to",
      "115": "a draft goes to whoever it could harm, who may comment",
      "116": "recommendations are answered in writing",
      "117": "reports and drafts are not admissible unless the High Court says so",
      "118": "investigators may enter and take copies",
      "119": "investigators may require answers and documents",
      "122": "protected material may not be disclosed",
      "124": "disclosing it is an offence, also for whoever had it in a draft or for safety",
      "125": "no other power reaches it",
      "126": "it and listed bodies co-operate on how two investigations are arranged",
    ],
    .inquiriesAct2005: [
      "1": "a Minister may set one up where events cause public concern",
      "2": "it decides nobody's liability",
      "3": "a chair alone or with members", "4": "the Minister appoints in writing",
      "5": "the Minister sets the day and the terms of reference", "9": "no member with an interest",
      "13": "the Minister may suspend it for an investigation or proceedings",
      "21": "the chair may require evidence and documents", "22": "not what a civil court could not require",
      "24": "a report of facts and recommendations to the Minister; interim ones may be made",
      "25": "published in full, but for what law or the public interest holds back",
      "26": "laid before Parliament",
    ],
    .policeCrimeSentencingAndCourtsAct2022: [
      "24": "the partners review the death of an adult by an offensive weapon where the conditions are met",
      "26":
        "none where a death of a child, a domestic homicide or an adult's review must or may be held; a power as to the "
        + "NHS's arrangements for homicides in mental health care (subsection (2))",
      "27":
        "the Secretary of State is told within a month beginning with the day of awareness, save where another review "
        + "is known to apply",
      "28":
        "a report to the Secretary of State, who publishes it, with nothing that could endanger or prejudice",
      "29": "information may be required", "36": "meanings of the words of the part",
    ],
    .policeReformAct2002: [
      "2": "Part 2: complaints and misconduct", "3": "Schedule 3: how they are handled",
      "13": "what of conduct must be referred", "21": "who has an interest and is kept informed",
    ],
    .victimsAndPrisonersAct2024: [
      "19":
        "a review of deaths that result from domestic abuse takes the place of the homicide review; the report goes to "
        + "the Secretary of State and the Commissioner"
    ],
  ]

  private static let instruments: [Source: [String: String]] = [
    .lscbRegulations2006: [
      "5":
        "boards review where abuse is known or suspected and a child died, or was seriously harmed and working together "
        + "gives concern",
      "6": "boards review all child deaths, respond to unexpected ones, and find cases for review",
    ],
    .practiceReviewRegulations2018: [
      "3": "criteria for a national review", "4": "a pool of reviewers, and who confirms an appointment",
      "5": "removing a reviewer", "8": "improvements and underlying reasons",
      "9": "the Secretary of State has the report, or what is said of improvements, seven days before",
      "10": "kept public for three years",
      "11": "criteria for a local review, one of them the panel's own view",
      "12": "the partners appoint a reviewer", "13": "and may remove them before publication",
      "14": "and monitor progress and quality", "15": "improvements and underlying reasons",
      "16":
        "Secretary of State and panel have the report, or what is said of improvements, seven days before",
      "17": "kept public for a year",
    ],
    .representationsRegulations2006: [
      "1": "what the regulations are",
      "8": "a complaint is parked as far as it would prejudice a court case, discipline or "
        + "a criminal matter; written notice; a year to put it again",
      "9": "a year to complain", "14": "the first stage: ten working days, and ten more",
      "17": "the second stage: 25 working days, 65 at most", "18": "twenty working days to ask for a panel",
      "19": "the panel meets within thirty working days", "20": "its report in five, the answer in fifteen",
      "23": "the last of the regulations",
    ],
    .regulatedActivitiesRegulations2014: [
      "19": "fit workers; the regulator is told when one no longer is",
      "20":
        "candour: in person as soon as practicable, with the facts, an apology and a record, then in writing",
    ],
    .coronersInvestigationsRegulations2013: [
      "6": "next of kin are told that an investigation begins",
      "12": "the chief officer is asked who examines the body",
      "13": "who is told of an examination, the enforcing authority among them", "15": "material is kept",
      "20": "release of the body, with reasons after 28 days",
      "24": "the board where the child died or was found is told within three days, with all there is",
      "26": "the Chief Coroner has the reasons once a year has passed",
      "27": "documents are kept for fifteen years",
      "28":
        "reports to prevent deaths, with a copy to the board for somebody under 18, and to the Chief Coroner",
      "29": "answers within 56 days, or longer if allowed",
    ],
    .coronersInquestsRules2013: [
      "5": "the first of the rules read", "8": "done within six months or as soon as practicable",
      "9": "notice of a hearing within a week", "10": "notice of a change within a week",
      "13": "interested persons may have what the coroner holds", "15": "when the coroner may refuse",
      "22": "nobody need incriminate themselves", "23": "the record of who, how, when and where",
      "24": "an inquiry's findings may be admitted", "25": "adjourning where homicide comes to light",
      "34": "the last of the rules", "explanatory note": "when there is an investigation",
    ],
    .policeComplaintsRegulations2012: [
      "3": "the first of the regulations read", "5": "28 days for representations",
      "8": "a death or serious injury is referred by the end of the next day", "10": "the last of those read",
      "22": "heading only: suspension", "23": "heading only: resumption", "25": "heading only: combining",
    ],
    .policeComplaintsRegulations2020: [
      "2": "earlier matters stay under the earlier regulations", "4": "referring complaints",
      "7": "referring conduct",
      "9": "a death or serious injury is referred by the end of the day after it first comes to attention",
      "11": "what may be withheld so as to prevent prejudice", "12": "who may investigate for a force",
      "13": "after twelve months, and every six, reasons in writing as soon as practicable",
      "14": "combined only with its own kind", "16": "discipline alongside",
    ],
    .offensiveWeaponsPilotRegulations2023: [
      "1": "the areas, and nine months beginning with 1 April 2023",
      "4": "reviews begun or known of before the end go on",
    ],
    .riddor2013: [
      "3": "whoever controls the premises reports for somebody not at work",
      "14": "deaths out of treatment are left out",
    ],
    .victimsAndPrisonersCommencement8: ["whole instrument": "it does not bring section 19 into force"],
    .victimsAndPrisonersCommencement9: ["explanatory note": "it does not bring section 19 into force"],
  ]

  private static let guidance: [Source: [String: String]] = [
    .prosecutorsGuide2014: [
      "6": "heading only: witnesses", "7": "heading only: terms of reference",
      "8": "heading only: sharing material",
      "contents": "the list of contents", "Chart One": "the title of the chart",
    ],
    .prosecutorsProtocol: ["parties": "who made it", "aims": "what it is for, disclosure among it"],
    .qualityMarkers2016: [
      "parallel processes":
        "no process takes precedence of itself, though judges may make orders that bear on a review",
      "managing the review": "the quality statement",
    ],
    .seriousIncidentFramework2015: ["title page": "title, and in use from 1 April 2015"],
    .youthJusticeIncidents: ["opening": "what is to be notified, since when, and the older scheme's end"],
    .youthJusticeProcedures: ["opening": "that it takes the place of no safeguarding duty"],
  ]
}
