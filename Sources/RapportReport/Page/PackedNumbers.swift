/// Whole numbers as a short word: five bits to a sign, the lowest first, and a sign above 31 says that more follow, as in
/// source maps.
enum PackedNumbers {
    static let signs = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")

    /// Adds a number, which must not be negative.
    static func write(_ number: Int, to result: inout String) {
        var rest = max(number, 0)
        while rest > 31 {
            result.append(signs[rest % 32 + 32])
            rest /= 32
        }
        result.append(signs[rest])
    }

    /// A number with its sign in the lowest bit, for those that may be negative.
    static func signed(_ number: Int) -> Int { number < 0 ? -2 * number - 1 : 2 * number }
}
