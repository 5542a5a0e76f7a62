import Glibc

/// The size of the window that output goes to.
public enum Window {
    /// The narrowest width that pages are laid out for; a narrower window wraps by itself.
    public static let narrowest = 20

    /// Columns of the terminal; without one `$COLUMNS`, else 80.
    public static func width(of stream: Output.Stream = .standard) -> Int {
        var size = winsize()
        if ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 {
            return max(Int(size.ws_col), narrowest)
        }
        let asked = getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 0
        return asked > 0 ? max(asked, narrowest) : 80
    }
}
