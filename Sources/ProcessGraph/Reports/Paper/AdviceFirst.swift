/// What a practitioner's sheet says to somebody to whom the police must have agreed. It does not say why: that is for the
/// police and a solicitor to tell. It never speaks to them as to a witness.
extension Sheet {
  var adviceFirst: Report.Part {
    Report.Part(
      "", anchor: "disclosure",
      [
        .notice([
          .strong("Please speak to a solicitor before you say or write anything about what happened.")
            + " What you say or write for a review may be asked for in a criminal case. You can say that you want to wait.",
          .strong("Your solicitor: ") + .blank(70) + " Phone: " + .blank(40),
        ])
      ])
  }

  func whatMayBeAsked(by process: ParallelProcess) -> String {
    process.kind == .crim
      ? "The police may ask you questions. You can have a solicitor with you."
      : "Nothing for now. It asks you only when the police have agreed, and after you have had advice."
  }

  var takingPartWithAdvice: [Report.Fact] {
    [
      Report.Fact(
        "Do I have to take part?",
        "Ask a solicitor before you decide. Your union or your defence body can help you to find one, and can tell you what is expected of you."
      ),
      Report.Fact(
        "When will I be asked?",
        "A review asks you only when the police have agreed. That may be after the criminal case has ended."),
      Report.Fact(
        "May I bring somebody, and prepare?",
        "Ask for what you need: your solicitor, your union or defence body, your notes, and how long it will take."
      ),
    ]
  }
}
