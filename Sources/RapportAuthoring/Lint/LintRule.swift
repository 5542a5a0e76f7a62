public import RapportFormat

/// One page of the reference: what a code means, why it matters, and files that show it.
///
/// Every code has one, also those whose check is part of the loader. The tests, `rapport lint --explain` and
/// `scenarios/LINT.md` are made from these pages, so that none of them can say something else than another.
public protocol LintRule: Sendable {
    /// The code that the page is about.
    static var code: DiagnosticCode { get }
    /// What it means, why it matters and what to do, in plain words for somebody who writes scenarios.
    static var why: String { get }
    /// Files that are good until a piece of them is spoilt; the first is shown on the page.
    static var samples: [LintSample] { get }
}
