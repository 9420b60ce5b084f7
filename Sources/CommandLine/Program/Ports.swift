package import Casework
package import Lots
package import Simulation

/// What the commands need from outside, handed in by who builds the program.
package struct Ports: Sendable {
    /// Where files are read and written.
    package let files: any Files
    /// Who computes hashes.
    package let digests: any Digests
    /// Where chance comes from that nobody can foresee.
    package let chance: any Chance
    /// What turns a seed into numbers.
    package let streams: any SeededStreams
    /// Who knows which day it is.
    package let clock: any DayClock
    /// What the commands on the record need; without it there are none.
    package let record: RecordPorts?
    /// The solver that answers what repair and weights leave open in a draw.
    package let lastWord: (any LastWord)?
    /// Who lays out the page on a draw; without one there is none.
    package let summaryPaper: (any SummaryPaper)?
    /// Who lays out the archive of a review as a page; without one there is none.
    package let reviewPaper: (any ReviewPaper)?
    /// What draws a picture of the fairness of many draws, as the text of an SVG file.
    package let fairnessPlot: (@Sendable (Fairness, Field) -> [UInt8])?
    /// What draws a picture of the years of a simulation, as the text of an SVG file.
    package let yearlyPlot: (@Sendable (_ years: [YearFigures], _ profile: Profile, _ seed: String) -> [UInt8])?
    /// What a drill of faults needs from the machine; without it there is none.
    package let faultMachine: (any FaultMachine)?
    /// What the commands that serve the site need; without it there are none.
    package let site: SitePorts?
    /// Where the program is and what its surroundings say.
    package let surroundings: Surroundings

    /// The ports of a program.
    package init(
        files: any Files, digests: any Digests, chance: any Chance, streams: any SeededStreams, clock: any DayClock,
        record: RecordPorts? = nil, lastWord: (any LastWord)? = nil, summaryPaper: (any SummaryPaper)? = nil,
        reviewPaper: (any ReviewPaper)? = nil, fairnessPlot: (@Sendable (Fairness, Field) -> [UInt8])? = nil,
        yearlyPlot: (@Sendable (_ years: [YearFigures], _ profile: Profile, _ seed: String) -> [UInt8])? = nil,
        faultMachine: (any FaultMachine)? = nil, site: SitePorts? = nil,
        surroundings: Surroundings = Surroundings()
    ) {
        self.files = files
        self.digests = digests
        self.chance = chance
        self.streams = streams
        self.clock = clock
        self.record = record
        self.lastWord = lastWord
        self.summaryPaper = summaryPaper
        self.reviewPaper = reviewPaper
        self.fairnessPlot = fairnessPlot
        self.yearlyPlot = yearlyPlot
        self.faultMachine = faultMachine
        self.site = site
        self.surroundings = surroundings
    }
}
