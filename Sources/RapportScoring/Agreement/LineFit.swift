/// The straight line that fits pairs of numbers best, by least squares.
///
/// slope = Σ(x − mx)(y − my) / Σ(x − mx)², and the line goes through both means. Where x has no variation it is flat.
///
/// Source: Legendre, “Nouvelles méthodes pour la détermination des orbites des comètes”, 1805.
struct LineFit: Equatable {
    let slope: Double
    let start: Double

    init(_ inputs: [Double], _ outputs: [Double]) {
        let count = Double(max(inputs.count, 1))
        let (mean, otherMean) = (inputs.reduce(0, +) / count, outputs.reduce(0, +) / count)
        let spread = inputs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let together = zip(inputs, outputs).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - otherMean) }
        slope = spread > 0 ? together / spread : 0
        start = otherMean - slope * mean
    }

    /// What the line gives for a number.
    func value(at input: Double) -> Double { start + slope * input }
}
