// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], path: String? = nil) -> Target {
    .testTarget(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

let package = Package(
    name: "palermo",
    products: [.executable(name: "palermo", targets: ["palermo"])],
    targets: [
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CGFShare", pkgConfig: "libgfshare", providers: [.apt(["libgfshare-dev"])]),
        .systemLibrary(name: "CMagic", pkgConfig: "libmagic", providers: [.apt(["libmagic-dev"])]),
        .systemLibrary(name: "CCaDiCaL", providers: [.apt(["libcadical-dev"])]),

        .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),
        .systemLibrary(name: "COATH", pkgConfig: "liboath", providers: [.apt(["liboath-dev"])]),
        .systemLibrary(name: "CFIDO2", pkgConfig: "libfido2", providers: [.apt(["libfido2-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .systemLibrary(name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

        library("JSONText"),
        library("Law"),
        library("Registry", ["Law"]),
        library("Lots", ["JSONText", "Law", "Registry"]),
        library("LotsTesting", ["Lots", "Registry"]),
        library("Mechanism", ["JSONText", "Law", "Registry", "Lots"]),
        library("Casework", ["JSONText", "Law", "Registry", "Lots", "Mechanism"]),

        library("CaseworkTesting", ["Casework", "Law", "Lots", "Mechanism", "Registry"]),

        library("Vault", ["Casework", "JSONText", "Lots", "CFIDO2", "CGFShare", "COATH", "CQREncode", "CSodium"]),
        library("Storage", ["Casework", "CMagic", "CSQLite", "JSONText", "Law", "Mechanism"]),
        library("Solver", ["Lots", "CCaDiCaL", "CGLPK"]),
        library("Words", ["Casework", "CICU"]),
        library("Localization", ["Law"]),
        library("Markup"),
        library("HTTP"),
        library("HTTPServer", ["CMicroHTTPD", "HTTP"]),
        library("Pages", ["Casework", "Law", "Registry", "Lots", "Markup", "Mechanism", "Localization"]),
        library(
            "Website", ["Casework", "HTTP", "JSONText", "Law", "Localization", "Markup", "Mechanism", "Pages", "Registry"]),
        library("Simulation", ["Casework", "Law", "Lots", "Mechanism", "Registry"]),
        library("CommandLine", ["Casework", "JSONText", "Law", "Registry", "Lots", "Mechanism", "Localization", "Simulation"]),
        .executableTarget(
            name: "palermo",
            dependencies: [
                "Casework", "CommandLine", "HTTPServer", "JSONText", "Law", "Lots", "Localization", "Pages", "Registry", "Simulation",
                "Solver",
                "Storage", "Vault", "Website", "Words",
            ],
            swiftSettings: settings),

        .executableTarget(
            name: "palermo-benchmarks",
            dependencies: [
                "Casework", "CaseworkTesting", "Law", "Lots", "LotsTesting", "Mechanism", "Registry", "Simulation", "Solver", "Storage",
                "Vault", "Words",
            ],
            path: "Benchmarks", exclude: ["run"],
            swiftSettings: settings),

        tests(
            "WebsiteTests",
            [
                "Casework", "CaseworkTesting", "HTTP", "JSONText", "Law", "Localization", "Markup", "Mechanism", "Pages", "Registry",
                "Website",
            ]),
        tests("LawTests", ["Law"]),
        tests("RegistryTests", ["Registry", "Law"]),
        tests(
            "LotsTests",
            ["Casework", "CaseworkTesting", "JSONText", "Law", "Lots", "LotsTesting", "Registry", "Simulation", "Solver", "Vault"]),
        tests(
            "CaseworkTests", ["Casework", "CaseworkTesting", "CommandLine", "JSONText", "Law", "Lots", "Mechanism", "Pages", "Registry"]),
        tests("MechanismTests", ["JSONText", "Law", "Lots", "Mechanism", "Registry"]),
        tests(
            "SimulationTests",
            ["Casework", "CaseworkTesting", "Law", "Lots", "LotsTesting", "Mechanism", "Registry", "Simulation", "Solver", "Vault"]),
        tests("VaultTests", ["Casework", "CaseworkTesting", "Vault", "Lots"]),
        tests("StorageTests", ["Casework", "CaseworkTesting", "Law", "Mechanism", "Storage", "Vault"]),
        tests("WordsTests", ["Words"]),
        tests("LocalizationTests", ["Law", "Localization", "Registry", "Words"]),
        tests("ArchitectureTests", []),
        tests(
            "CommandLineTests",
            [
                "Casework", "CaseworkTesting", "CommandLine", "JSONText", "Law", "Lots", "Mechanism", "Registry", "Simulation", "Solver",
                "Storage", "Vault", "Words",
            ]),
        tests("JSONTextTests", ["JSONText"]),
        tests("MarkupTests", ["Markup"]),
        tests("HTTPTests", ["HTTP", "HTTPServer"]),
        tests(
            "PagesTests",
            [
                "Casework", "CaseworkTesting", "JSONText", "Pages", "Law", "Localization", "Lots", "Markup", "Mechanism", "Registry",
                "Solver", "Vault",
            ]),
    ]
)
