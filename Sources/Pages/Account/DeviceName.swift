/// The device as its holder knows it, from what the browser says of itself: `Firefox, Windows`.
struct DeviceName {
    /// The browser and the system; all that was said where they are not known.
    let text: String

    init(_ said: String) {
        let found = [Self.browsers, Self.systems].compactMap { known in known.first { said.contains($0.mark) }?.name }
        text = found.count == 2 ? found.joined(separator: ", ") : said
    }

    /// Browsers name those that they descend from too: the first that matches is the one that is meant.
    private static let browsers = [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chromium/", "Chromium"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ].map { (mark: $0.0, name: $0.1) }

    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ].map { (mark: $0.0, name: $0.1) }
}
