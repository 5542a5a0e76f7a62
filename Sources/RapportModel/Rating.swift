/// A reader's rating of one reply to this customer at this moment, each scale from 0 (harmful) to 4 (outstanding).
public struct Rating: Equatable, Codable, Sendable {
    public let empathy: Double
    public let resolution: Double
    /// How strongly the reply looks as if it did what alone would fail an attempt, 0 to 1; from 0.5 on, at least four in
    /// five such replies did among those that the reader's thresholds were chosen on.
    public let critical: Double
    /// The words that moved the rating of empathy most; absent where the reader cannot say.
    public let empathySway: Sway?
    /// The words that moved the rating of resolution most; absent where the reader cannot say.
    public let resolutionSway: Sway?

    public init(
        empathy: Double, resolution: Double, critical: Double = 0, empathySway: Sway? = nil,
        resolutionSway: Sway? = nil
    ) {
        self.empathy = empathy
        self.resolution = resolution
        self.critical = critical
        self.empathySway = empathySway
        self.resolutionSway = resolutionSway
    }

    /// Reads a rating; cards of readers that knew nothing of `critical` or of swaying words lack them.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        empathy = try fields.decode(Double.self, forKey: .empathy)
        resolution = try fields.decode(Double.self, forKey: .resolution)
        critical = try fields.decodeIfPresent(Double.self, forKey: .critical) ?? 0
        empathySway = try fields.decodeIfPresent(Sway.self, forKey: .empathySway)
        resolutionSway = try fields.decodeIfPresent(Sway.self, forKey: .resolutionSway)
    }

    /// The same rating, raised where it is lower than these.
    public func raised(toEmpathy empathy: Double, resolution: Double) -> Rating {
        Rating(
            empathy: max(self.empathy, empathy), resolution: max(self.resolution, resolution), critical: critical,
            empathySway: empathySway, resolutionSway: resolutionSway)
    }

    /// Whether it is taken for critical.
    public var isCritical: Bool { critical >= 0.5 }
}

/// The words of a reply that raised a rating most, and those that lowered it most.
public struct Sway: Equatable, Codable, Sendable {
    public let raised: Evidence?
    public let lowered: Evidence?

    public init(raised: Evidence?, lowered: Evidence?) {
        self.raised = raised
        self.lowered = lowered
    }
}
