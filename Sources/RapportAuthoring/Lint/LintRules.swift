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
        UnknownVariable.self,
        UnknownCriterion.self,

        BeatOutOfReach.self,
        EndingOutOfReach.self,
        NoWayOut.self,
        NoElse.self,
        BranchAfterElse.self,

        BadCue.self,
        HitMissed.self,
        MissHit.self,
        ExampleFails.self,
        ExampleTakenEarlier.self,
        NoExample.self,
        ModelShowsNot.self,

        FactOutOfReach.self,
        TripwireAtStart.self,

        NoLimit.self,
        BadLimit.self,
        NeedOutOfReach.self,

        BadWeights.self,
        BadLevels.self,
        NoAnchor.self,
        LevelNotOnScale.self,

        TestExpectsNothing.self,

        TooManyFindings.self,
        IdleAllow.self,
    ]

    /// Codes that are set aside for checks that nobody has built yet.
    public static let notBuilt: Set<DiagnosticCode> = [
        .doesNotApply,
        .branchNeverTaken,
        .endlessTalk,
        .conditionIsConstant,
        .oneEndingOnly,
        .sharedCue,
        .broadCue,
        .unlessCancelsAll,
        .feelingOutOfReach,
        .factGivenAway,
        .factInBrief,
        .reactionWithoutEffect,
        .lineOftenRepeated,
        .bestEndingBreaksPolicy,
        .amountDiffers,
        .levelNeverGiven,
        .sameReward,
        .applicabilityIsConstant,
        .criticalCannotHappen,
        .passOutOfReach,
        .noPassingTest,
        .noFailingTest,
        .testStopsInMidTalk,
        .notTested,
        .longLine,
        .placeholder,
        .longStory,
    ]

    /// The rules that are checked here; the others are found by the loader.
    public static let checks: [any LintCheck.Type] = all.compactMap { $0 as? any LintCheck.Type }

    /// The rule of a code.
    public static func rule(_ code: DiagnosticCode) -> (any LintRule.Type)? { all.first { $0.code == code } }
}
