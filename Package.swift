// swift-tools-version: 6.2
import PackageDescription

/// One dialect for every target: strict, with imports that say what they use.
let dialect: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "rihla",
  products: [.executable(name: "rihla", targets: ["rihla"])],
  // Exact, so that everybody builds the same sources; NOTICE names each with its version.
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    // Without its traits: they would bring all of Foundation in for types that nothing here uses.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    // Only Subprocess uses it; named here because nothing else holds its version.
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    // The only importer of the machine's C library, which differs from one system to another.
    .target(name: "Machine", swiftSettings: dialect),

    // Text flows downwards: a target may import only those above it.
    .target(name: "JourneySyntax", swiftSettings: dialect),
    .target(name: "JourneyModel", dependencies: ["JourneySyntax"], swiftSettings: dialect),
    // From numbers to numbers: it knows nothing of journeys.
    .target(name: "JourneyStatistics", dependencies: ["Machine"], swiftSettings: dialect),
    .target(
      name: "JourneyEvidence",
      dependencies: ["Machine", "JourneySyntax", "JourneyModel", "JourneyStatistics"],
      swiftSettings: dialect),
    .target(
      name: "JourneyAnalysis",
      dependencies: ["JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyStatistics"],
      swiftSettings: dialect),

    // Versions of models as values: what changed, and how two changes come together.
    .target(
      name: "JourneyHistory",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyAnalysis",
      ],
      swiftSettings: dialect),

    // What an editor asks of a text, as plain values.
    .target(
      name: "JourneyEditing", dependencies: ["JourneySyntax", "JourneyModel"], swiftSettings: dialect),

    // What is said of all that, in both languages: sentences, numbers, tables.
    .target(
      name: "JourneyWords",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyStatistics", "JourneyAnalysis",
        "JourneyHistory",
      ],
      swiftSettings: dialect),

    // The only importer of libxml2.
    .systemLibrary(
      name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "JourneyXML", dependencies: ["CLibXML"], swiftSettings: dialect),

    // The only importer of libgvc.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .target(
      name: "JourneyPictures",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyStatistics", "JourneyAnalysis",
        "JourneyWords", "JourneyXML", "CGraphviz",
      ],
      swiftSettings: dialect),

    // Pages; the only importer of the template engine and of the templates.
    .target(name: "CTemplates", cSettings: [.define("_GNU_SOURCE")]),
    .target(
      name: "JourneyReport",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyStatistics", "JourneyAnalysis",
        "JourneyHistory", "JourneyWords", "JourneyXML", "JourneyPictures", "CTemplates",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: dialect),

    // Files of models, wherever they lie: loading, versions in git, what is told of them. It asks through protocols.
    .target(
      name: "JourneyProject",
      dependencies: [
        "Machine", "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyAnalysis",
        "JourneyHistory", "JourneyWords",
      ],
      swiftSettings: dialect),

    // The live room's pages and sockets, and the only importer of the socket library.
    .target(
      name: "JourneyServer",
      dependencies: [
        "Machine", "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyAnalysis", "JourneyEditing",
        "JourneyWords", "JourneyPictures", "JourneyReport", "JourneyProject",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: dialect),

    // What licenses ask to be shown, as text in the binary.
    .target(name: "CNotices"),

    // Which revision the program is, where it is told when it is linked.
    .target(name: "CRevision"),

    // The command line: the only target that touches files, processes and the clock.
    .executableTarget(
      name: "rihla",
      dependencies: [
        "Machine", "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyStatistics", "JourneyAnalysis",
        "JourneyHistory", "JourneyWords", "JourneyPictures", "JourneyReport",
        "JourneyProject", "JourneyServer", "CNotices", "CRevision",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: dialect),

    // Prints how often the intervals hold the truth; no product, run by `make coverage`.
    .executableTarget(
      name: "Coverage",
      dependencies: [
        "Machine", "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyStatistics", "JourneyAnalysis",
        "StatisticsPeers",
      ],
      path: "Tests/Coverage",
      swiftSettings: dialect),

    // Methods of others that ours are measured against.
    .target(
      name: "StatisticsPeers", dependencies: ["JourneyStatistics"], path: "Tests/Peers",
      swiftSettings: dialect),

    // Measured by hand, `make bench`: no product, and nothing depends on it.
    .executableTarget(
      name: "Speed",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyStatistics", "JourneyAnalysis",
        "JourneyPictures", "JourneyWords", "JourneyReport",
      ],
      path: "Tests/Bench/Speed",
      swiftSettings: dialect),

    .target(
      name: "TestSupport", dependencies: ["Machine", "JourneySyntax", "JourneyModel"], path: "Tests/Support",
      swiftSettings: dialect),
    // The outside, in memory.
    .target(
      name: "MemoryTwins", dependencies: ["JourneySyntax", "JourneyProject"], path: "Tests/Memory",
      swiftSettings: dialect),
    .testTarget(
      name: "JourneySyntaxTests", dependencies: ["JourneySyntax", "TestSupport"], swiftSettings: dialect),
    .testTarget(
      name: "JourneyModelTests", dependencies: ["JourneySyntax", "JourneyModel", "TestSupport"],
      swiftSettings: dialect),
    .testTarget(
      name: "JourneyEvidenceTests",
      dependencies: ["JourneySyntax", "JourneyModel", "JourneyEvidence", "TestSupport"],
      swiftSettings: dialect),
    .testTarget(
      name: "JourneyStatisticsTests", dependencies: ["JourneyStatistics", "StatisticsPeers", "TestSupport"],
      swiftSettings: dialect),
    .testTarget(
      name: "JourneyAnalysisTests",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyStatistics", "JourneyAnalysis",
        "TestSupport",
      ],
      swiftSettings: dialect),
    .testTarget(
      name: "JourneyWordsTests",
      dependencies: ["JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyWords", "TestSupport"],
      swiftSettings: dialect),
    .testTarget(
      name: "JourneyReportTests",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyStatistics", "JourneyAnalysis",
        "JourneyHistory", "JourneyWords", "JourneyXML", "JourneyPictures", "JourneyReport", "TestSupport",
      ],
      swiftSettings: dialect),
    .testTarget(
      name: "JourneyEditingTests",
      dependencies: ["JourneySyntax", "JourneyModel", "JourneyEditing", "TestSupport"],
      swiftSettings: dialect),
    .testTarget(
      name: "JourneyServerTests", dependencies: ["JourneyServer", "TestSupport"], swiftSettings: dialect),
    .testTarget(
      name: "JourneyHistoryTests",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyAnalysis", "JourneyHistory",
        "JourneyWords", "TestSupport",
      ],
      swiftSettings: dialect),
    .testTarget(
      name: "JourneyProjectTests",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyProject", "MemoryTwins", "TestSupport",
      ],
      swiftSettings: dialect),
    .testTarget(
      name: "RihlaTests",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyEvidence", "JourneyStatistics", "JourneyAnalysis",
        "JourneyHistory", "JourneyEditing", "JourneyWords", "JourneyPictures", "JourneyReport",
        "JourneyProject", "JourneyServer", "rihla", "MemoryTwins", "TestSupport",
      ],
      swiftSettings: dialect),
  ]
)
