public import Mechanism

/// A small cycle for invented States: three instruments, two clusters, and the figures of the law.
public enum InventedCycle {
    /// Its texts; they are sound, as the tests that use them find out first of all.
    public static let definition = (try? MechanismCycle(reading: Array(text.utf8), from: "invented-cycle.json"))!

    /// The file.
    public static let text = """
        { "version": 1, "mechanism": "Invented", "texts": [{
          "from": "2018-10-19", "decision": "Resolution 1", "instruments": ["UNTOC", "TIP", "FA"],
          "clusters": [
            { "number": 1, "name": \(name("Offences")), "articles": { "UNTOC": [5, 6], "TIP": [5], "FA": [5] } },
            { "number": 2, "name": \(name("Cooperation")), "articles": { "UNTOC": [18], "TIP": [8], "FA": [13] } }
          ],
          "phases": { "clusters": [1, 2], "basis": "¶15" },
          "calendar": {
            "years": { "value": 8, "basis": "¶9" }, "preparatoryYears": { "value": 2, "basis": "¶9" },
            "yearsOfPhase": { "value": 2, "basis": "¶15" }, "cohorts": { "value": 3, "basis": "¶17" }
          },
          "gatePercent": { "value": 70, "basis": "¶10" },
          "periods": {
            "answers": { "months": 6, "basis": "¶34" }, "observations": { "months": 6, "basis": "¶35" },
            "focalPoint": { "days": 14, "basis": "¶18 (Practice)" }, "experts": { "days": 28, "basis": "¶27 (Practice)" },
            "link": { "days": 10, "basis": "¶33 (Practice)" },
            "stakeholderApplications": { "days": 15, "basis": "¶53 d" }, "stakeholderList": { "days": 10, "basis": "¶53 d" }
          },
          "summaryWords": { "value": 1500, "basis": "¶38" }, "requests": { "value": 4, "basis": "¶28 d" },
          "languages": {
            "working": { "codes": ["ar", "zh", "en", "fr", "ru", "es"], "basis": "¶49" }, "encouraged": { "value": 1, "basis": "¶50" },
            "usual": { "value": 2, "basis": "¶50" }, "exceptional": { "value": 3, "basis": "¶50" }
          },
          "notes": []
        }] }

        """

    private static func name(_ text: String) -> String {
        "{ " + ["en", "fr", "es", "ru", "zh", "ar"].map { "\"\($0)\": \"\(text)\"" }.joined(separator: ", ") + " }"
    }
}
