/// The version of the file formats that this program reads.
public enum FormatVersion {
    /// The number after `rapport:` at the top of every file.
    public static let current = 1
}
