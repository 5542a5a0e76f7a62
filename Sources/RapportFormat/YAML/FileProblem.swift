/// Why a file cannot be read at all, and where.
struct FileProblem {
    let code: DiagnosticCode
    let place: Place
    let message: String
    var help: [String] = []
}
