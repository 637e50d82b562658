// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "overlap", path: ".."),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .executableTarget(
      name: "InProcess",
      dependencies: [.product(name: "ProcessGraph", package: "overlap"), .product(name: "Yams", package: "Yams")]),
    .executableTarget(name: "Joint", dependencies: [.product(name: "ProcessGraph", package: "overlap")]),
  ],
  swiftLanguageModes: [.v6]
)
