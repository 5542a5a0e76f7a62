/// An HTML page that needs nothing else: no file beside it, no network, and no script but the one that its policy names.
public struct StandalonePage: Sendable {
    private let title: String
    private let style: String
    private let script: String?
    private let hasDarkStyle: Bool

    /// Describes a page.
    ///
    /// - Parameters:
    ///   - style: the source of styles that the page's policy lets in, such as the hash of its one style sheet.
    ///   - script: the hash of its one script, as policies write it; without it nothing runs, whatever stands in the page.
    ///   - hasDarkStyle: whether it looks well on dark screens too.
    public init(
        title: String, style: String = "unsafe-inline", script: String? = nil, hasDarkStyle: Bool = false
    ) {
        self.title = title
        self.style = style
        self.script = script
        self.hasDarkStyle = hasDarkStyle
    }

    /// The page as a file.
    public func text(style writeStyle: (inout Markup) -> Void, body writeBody: (inout Markup) -> Void) -> String {
        var markup = Markup()
        markup.fixed("<!DOCTYPE html>\n")
        markup.element("html", ["lang": "en"]) { markup in
            markup.element("head") { markup in
                writeHead(to: &markup)
                markup.element("style", [:], writeStyle)
            }
            markup.fixed("\n")
            markup.element("body", [:], writeBody)
        }
        markup.fixed("\n")
        return markup.text
    }

    private func writeHead(to markup: inout Markup) {
        markup.empty("meta", ["charset": "utf-8"])
        markup.empty("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
        markup.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        if hasDarkStyle { markup.empty("meta", ["name": "color-scheme", "content": "light dark"]) }
        markup.element("title", [:], title)
    }

    private var policy: String {
        let scripts = script.map { "script-src '\($0)'; " } ?? ""
        return "default-src 'none'; style-src '\(style)'; \(scripts)base-uri 'none'; form-action 'none'"
    }
}
