/// The code of every finding; a code is never used for anything else again.
public enum DiagnosticCode: String, CaseIterable, Sendable {
    case notYAML = "RAP001"
    case keyTwice = "RAP002"
    case unknownKey = "RAP003"
    case missingKey = "RAP004"
    case wrongKind = "RAP005"
    case otherVersion = "RAP006"
    case bareWord = "RAP007"
    case idIsNotFileName = "RAP008"
    case outOfRange = "RAP009"
    case badBytes = "RAP010"

    case unknownName = "RAP101"
    case nameTwice = "RAP102"
    case goesNowhere = "RAP103"
    case fileNotFound = "RAP104"
    case neverUsed = "RAP105"
    case badCondition = "RAP106"
    case reservedWord = "RAP107"
    case doesNotApply = "RAP108"
    case unknownVariable = "RAP109"
    case unknownCriterion = "RAP110"

    case beatOutOfReach = "RAP201"
    case endingOutOfReach = "RAP202"
    case noWayOut = "RAP203"
    case noElse = "RAP204"
    case branchAfterElse = "RAP205"
    case branchNeverTaken = "RAP206"
    case endlessTalk = "RAP207"
    case conditionIsConstant = "RAP208"
    case oneEndingOnly = "RAP209"

    case badCue = "RAP301"
    case hitMissed = "RAP302"
    case missHit = "RAP303"
    case exampleFails = "RAP304"
    case exampleTakenEarlier = "RAP305"
    case noExample = "RAP306"
    case sharedCue = "RAP307"
    case broadCue = "RAP308"
    case unlessCancelsAll = "RAP309"
    case modelShowsNot = "RAP310"

    case factOutOfReach = "RAP401"
    case feelingOutOfReach = "RAP402"
    case factGivenAway = "RAP403"
    case factInBrief = "RAP404"
    case reactionWithoutEffect = "RAP405"
    case tripwireAtStart = "RAP406"
    case lineOftenRepeated = "RAP407"

    case noLimit = "RAP501"
    case badLimit = "RAP502"
    case needOutOfReach = "RAP503"
    case bestEndingBreaksPolicy = "RAP504"
    case amountDiffers = "RAP505"

    case badWeights = "RAP601"
    case badLevels = "RAP602"
    case levelNeverGiven = "RAP603"
    case noAnchor = "RAP604"
    case levelNotOnScale = "RAP605"
    case sameReward = "RAP606"
    case applicabilityIsConstant = "RAP607"
    case criticalCannotHappen = "RAP608"
    case passOutOfReach = "RAP609"

    case testExpectsNothing = "RAP701"
    case noPassingTest = "RAP702"
    case noFailingTest = "RAP703"
    case testStopsInMidTalk = "RAP704"
    case notTested = "RAP705"

    case longLine = "RAP801"
    case placeholder = "RAP802"
    case longStory = "RAP803"
    case tooManyFindings = "RAP899"
    case idleAllow = "RAP900"

    /// What the finding is, in one line.
    public var title: String { description.title }

    /// How much it matters unless somebody lowers it.
    public var severity: Severity { description.severity }
}
