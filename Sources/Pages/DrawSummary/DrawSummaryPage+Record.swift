import Markup

extension DrawSummaryPage {
    /// The values that identify the draw, and what its seed was made of.
    var record: HTML {
        """
        <section id="record" aria-labelledby="record-heading">
        <h2 id="record-heading">\(texts.record.heading)</h2>
        <div class="wide"><table>
        <caption>\(texts.record.valuesCaption)</caption>
        <thead><tr><th scope="col">\(texts.record.name)</th><th scope="col">\(texts.record.value)</th></tr></thead>
        <tbody>
        \(value(texts.record.seed, digest(summary.record.seed)))
        \(value(texts.record.registry, digest(summary.record.registryDigest)))
        \(value(texts.record.mechanism, "<bdi>\(summary.record.mechanismName)</bdi>"))
        \(value(texts.record.mechanismDigest, digest(summary.record.mechanismDigest)))
        \(value(texts.record.steps, "\(summary.record.stepCount)"))
        \(value(texts.record.chain, digest(summary.record.chainHead)))
        </tbody>
        </table></div>
        <h3>\(texts.record.contributionsHeading)</h3>
        \(contributions)
        </section>
        """
    }

    private var contributions: HTML {
        guard !summary.record.contributions.isEmpty else { return "<p>\(texts.record.noContributions)</p>" }
        return """
            <p>\(texts.record.contributionsExplanation)</p>
            <div class="wide"><table>
            <caption>\(texts.record.contributionsCaption)</caption>
            <thead><tr><th scope="col">\(texts.record.contributor)</th><th scope="col">\(texts.record.commitment)</th></tr></thead>
            <tbody>
            \(summary.record.contributions.map { value($0.name, digest($0.commitment)) }.joined(separator: "\n"))
            </tbody>
            </table></div>
            """
    }

    private func value(_ name: String, _ value: HTML) -> HTML { "<tr><th scope=\"row\"><bdi>\(name)</bdi></th><td>\(value)</td></tr>" }

    private func digest(_ digits: String) -> HTML { "<code dir=\"ltr\">\(digits)</code>" }
}
