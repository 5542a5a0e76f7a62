extension String {
    /// A sentence from a moves file as the end of “a reply that …”.
    var asClause: String {
        let words = hasSuffix(".") ? String(dropLast()) : self
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
