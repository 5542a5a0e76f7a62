// swift-tools-version: 6.1
import PackageDescription

// One list for every Swift target: imports say what they use, and nothing leaks by accident.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// A package that depends on this one builds it as it likes: flags are for who works on it.
let isDependency = Context.packageDirectory.contains("/checkouts/")

// What reads, plays and scores is optimised in debug builds too: the tests read thousands of replies.
let quick: [SwiftSetting] =
    settings + (isDependency ? [] : [.unsafeFlags(["-O"], .when(configuration: .debug))])

let package = Package(
    name: "rapport",
    products: [
        .executable(name: "rapport", targets: ["rapport"]),
        .library(name: "RapportCore", targets: ["RapportFormat", "RapportEngine", "RapportScoring"]),
    ],
    dependencies: [
        // Commands, help and completion scripts that follow the platform's habits.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        // A YAML parser that keeps the place of every value, which our diagnostics point at.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        // SQLite from Swift, without a line of C of our own: the index from which a report of many cards is made.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // GNU readline: line editing as people know it from their shell.
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        // Snowball's stemmers: one form for “apologise”, “apologised” and “apologising”.
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        // OpenSSL's SHA-256, which names the files a scorecard was made from; swift-crypto would build all of BoringSSL.
        .systemLibrary(name: "CHash", providers: [.apt(["libssl-dev"])]),
        .target(name: "CPty"),
        // The arithmetic of the learned reader, and the model itself: one program, no file to find, the same bits anywhere.
        // Optimised in debug builds too: a test that reads a thousand replies is not there to measure patience.
        .target(
            name: "CReader", exclude: ["reader.model", "meaning.model"],
            cSettings: isDependency ? [] : [.unsafeFlags(["-O2"], .when(configuration: .debug))]),

        .target(name: "RapportModel", swiftSettings: quick),
        .target(
            name: "RapportReading", dependencies: ["RapportModel", "CStemmer", "CReader"],
            exclude: ["Words/known_words.py", "MEASURED.md"],
            swiftSettings: quick),
        .target(name: "RapportEngine", dependencies: ["RapportModel", "RapportReading"], swiftSettings: quick),
        .target(name: "RapportScoring", dependencies: ["RapportModel", "RapportReading"], swiftSettings: quick),
        .target(
            name: "RapportFormat", dependencies: ["RapportModel", .product(name: "Yams", package: "Yams")],
            swiftSettings: quick),
        .target(
            name: "RapportAuthoring",
            dependencies: [
                "RapportModel", "RapportReading", "RapportEngine", "RapportScoring", "RapportFormat", "RapportMarkup",
            ],
            swiftSettings: settings),
        .target(name: "RapportMarkup", swiftSettings: settings),
        .target(
            name: "RapportReport", dependencies: ["RapportModel", "RapportMarkup", "CHash"], swiftSettings: settings),
        .target(
            name: "RapportCoaching",
            dependencies: ["RapportModel", "RapportReading", "RapportEngine", "RapportScoring", "RapportFormat"],
            swiftSettings: settings),
        .target(
            name: "RapportStore", dependencies: ["RapportModel", "CHash"],
            swiftSettings: settings),
        .target(name: "RapportExchange", dependencies: ["RapportModel", "RapportReading"], swiftSettings: settings),
        .target(
            name: "RapportIndex",
            dependencies: [
                "RapportModel", "RapportStore", "RapportExchange", "RapportReport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["MEASURED.md"],
            swiftSettings: settings),
        .target(
            name: "RapportTerminal", dependencies: ["RapportModel", "RapportReport", "CReadline"],
            swiftSettings: settings),
        .executableTarget(
            name: "rapport",
            dependencies: [
                "RapportModel", "RapportReading", "RapportEngine", "RapportScoring", "RapportFormat",
                "RapportAuthoring", "RapportCoaching", "RapportStore", "RapportExchange", "RapportReport",
                "RapportIndex",
                "RapportTerminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        // Not run by the tests: speed is measured, never asserted.
        .executableTarget(
            name: "rapport-benchmarks",
            dependencies: [
                "RapportModel", "RapportReading", "RapportEngine", "RapportScoring", "RapportFormat",
                "RapportAuthoring", "RapportExchange",
            ],
            path: "Sources/RapportBenchmarks",
            exclude: ["peer.py", "generate_cards.py", "report_peer.py", "spark_score.py"], swiftSettings: settings),
        .target(
            name: "RapportTestSupport",
            dependencies: ["RapportModel", "RapportReading", "RapportFormat", "RapportEngine", "CPty"],
            swiftSettings: settings),
    ]
        + [
            "Model", "Reading", "Engine", "Scoring", "Format", "Authoring", "Coaching", "Store", "Exchange", "Report",
            "Index", "Terminal",
        ].map {
            part in
            let needed: Set = [
                "Rapport\(part)", "RapportModel", "RapportReading", "RapportEngine", "RapportTestSupport",
            ]
            let more = [
                "Reading": ["CReader"], "Authoring": ["RapportFormat"], "Coaching": ["RapportFormat"],
                "Index": ["RapportReport", "RapportStore"], "Terminal": ["RapportReport"],
            ]
            let files = [
                "Terminal": ["Snapshots"], "Reading": ["Golden"], "Authoring": ["Graph/Snapshots"],
            ]
            return .testTarget(
                name: "Rapport\(part)Tests",
                dependencies: (needed.sorted() + (more[part] ?? [])).map { .target(name: $0) },
                exclude: files[part] ?? [],
                swiftSettings: settings)
        }
        + [
            .testTarget(
                name: "CommandTests", dependencies: ["rapport", "RapportTestSupport"],
                exclude: ["Library", "Snapshots"],
                swiftSettings: settings)
        ],
    swiftLanguageModes: [.v6]
)
