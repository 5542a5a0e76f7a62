/// Exact reading of figures as hundredths, which never overflows.
enum Decimal {
    /// More than anybody can promise; larger figures stay here.
    static let most = 100_000_000_000_000

    /// Reads `1,200.50`, `1.200,50`, `12,5` or `65`.
    static func hundredths(of digits: String) -> Int? {
        let parts = digits.split(whereSeparator: { $0 == "," || $0 == "." })
        guard let last = parts.last else { return nil }
        let isCents = parts.count > 1 && last.utf8.count < 3
        let whole = isCents ? parts.dropLast().joined() : parts.joined()
        return sum(times(integer(whole), 100), isCents ? integer(last.utf8.count == 1 ? last + "0" : last) : 0)
    }

    /// The digits alone, without what groups them, so that `1,200` and `1200` are one word.
    static func plain(_ digits: String) -> String {
        String(decoding: digits.utf8.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
    }

    static func times(_ left: Int, _ right: Int) -> Int {
        let (product, isTooLarge) = left.multipliedReportingOverflow(by: right)
        return isTooLarge ? most : min(product, most)
    }

    static func sum(_ left: Int, _ right: Int) -> Int {
        min(left, most) + min(right, most) > most ? most : left + right
    }

    private static func integer(_ digits: some StringProtocol) -> Int {
        var value = 0
        for digit in digits.utf8 where (0x30...0x39).contains(digit) {
            value = sum(times(value, 10), Int(digit - 0x30))
        }
        return value
    }
}
