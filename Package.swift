// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "overlap",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ProcessGraph", targets: ["ProcessGraph"]),
    .executable(name: "overlap", targets: ["overlap"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    // Workbooks and documents are zip archives of XML. Graphviz's library brings both of these along already.
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .target(name: "ProcessGraph", dependencies: ["CGraphviz", "CLibYAML", "CZlib", "CExpat"]),
    .executableTarget(
      name: "overlap",
      dependencies: [
        "ProcessGraph", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "ProcessGraphTests",
      dependencies: ["ProcessGraph", .product(name: "Yams", package: "Yams")]),
    .testTarget(name: "overlapTests", dependencies: ["overlap", "ProcessGraph"]),
  ],
  swiftLanguageModes: [.v6]
)

// The documentation's site is made by a plugin that nothing else needs: `make docs` asks for it.
if Context.environment["OVERLAP_DOCS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
