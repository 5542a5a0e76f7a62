extension Desk {
    /// The entry that `/look` finds for a key, whatever its case, spacing and punctuation.
    public func lookUp(for key: String) -> LookUp? {
        let wanted = Self.folded(key)
        return lookUps.first { Self.folded($0.key) == wanted }
    }

    private static func folded(_ key: String) -> [String] {
        key.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
