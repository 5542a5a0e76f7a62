/// The logistic function, by multiplication and division alone, so that every machine gives the same bits.
enum Logistic {
    /// 1 / (1 + e^-x), within 1e-6 of it for |x| up to 30.
    static func value(_ x: Double) -> Double {
        // e^y is the limit of (1 + y / n)^n; with n = 2^26 the square is taken 26 times.
        let y = min(max(-x, -30), 30)
        var power = 1 + y / 67_108_864
        for _ in 0..<26 { power *= power }
        return 1 / (1 + power)
    }
}
