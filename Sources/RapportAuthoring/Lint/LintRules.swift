public import RapportFormat

/// All pages of the reference, by code.
public enum LintRules {
    /// Every rule, in the order of the codes.
    public static let all: [any LintRule.Type] = [
        NotYAML.self,
        KeyTwice.self,
        UnknownKey.self,
        MissingKey.self,
        WrongKind.self,
        OtherVersion.self,
        BareWord.self,
        IdIsNotFileName.self,
        OutOfRange.self,
        BadBytes.self,

        UnknownName.self,
        NameTwice.self,
        GoesNowhere.self,
        FileNotFound.self,
        NeverUsed.self,
        BadCondition.self,
        ReservedWord.self,
        DoesNotApply.self,
        UnknownVariable.self,
        UnknownCriterion.self,

        BeatOutOfReach.self,
        EndingOutOfReach.self,
        NoWayOut.self,
        NoElse.self,
        BranchAfterElse.self,
        BranchNeverTaken.self,
        EndlessTalk.self,
        ConditionIsConstant.self,
        OneEndingOnly.self,
        LoneLineOnLoop.self,
        BeatWithoutModel.self,

        BadCue.self,
        HitMissed.self,
        MissHit.self,
        ExampleFails.self,
        ExampleTakenEarlier.self,
        NoExample.self,
        SharedCue.self,
        BroadCue.self,
        UnlessCancelsAll.self,
        ModelShowsNot.self,

        FactOutOfReach.self,
        FeelingOutOfReach.self,
        FactGivenAway.self,
        FactInBrief.self,
        ReactionWithoutEffect.self,
        TripwireAtStart.self,
        GainFarmed.self,

        NoLimit.self,
        BadLimit.self,
        NeedOutOfReach.self,
        BestEndingBreaksPolicy.self,
        AmountDiffers.self,

        BadWeights.self,
        BadLevels.self,
        LevelNeverGiven.self,
        NoAnchor.self,
        LevelNotOnScale.self,
        SameReward.self,
        ApplicabilityIsConstant.self,
        CriticalCannotHappen.self,
        PassOutOfReach.self,
        CriterionNotEarned.self,

        TestExpectsNothing.self,
        NoPassingTest.self,
        NoFailingTest.self,
        TestStopsInMidTalk.self,
        NotTested.self,

        LongLine.self,
        Placeholder.self,
        LongStory.self,

        TooManyFindings.self,
        IdleAllow.self,
    ]

    /// The rules that are checked here; the others are found by the loader.
    public static let checks: [any LintCheck.Type] = all.compactMap { $0 as? any LintCheck.Type }

    /// The rule of a code.
    public static func rule(_ code: DiagnosticCode) -> (any LintRule.Type)? { all.first { $0.code == code } }
}
