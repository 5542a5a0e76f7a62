extension Unicode.Scalar {
    /// Whether it is a letter of any alphabet; those that nearly every text is made of are known without a table.
    var isLetter: Bool {
        isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
    }
}
