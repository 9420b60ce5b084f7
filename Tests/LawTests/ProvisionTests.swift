import Law
import Testing

@Suite struct `A provision` {
    @Test(arguments: [
        (Provision(.procedures, 28, "a"), "¶28 a"), (Provision(.procedures, 17, reading: true), "¶17 (Reading)"),
        (Provision(.resolution, 2), "R9/1 note 2"), (Provision(.convention, 38, "2"), "art. 38(2)"),
        (Provision(.convention, 5), "art. 5"), (Provision(.procedures, 18, standing: .practice), "¶18 (Practice)"),
    ])
    func `is cited the way people cite it`(provision: Provision, citation: String) {
        #expect(provision.description == citation)
    }

    @Test(arguments: ["¶28 a", "¶17 (Reading)", "R9/1 note 2", "art. 38(2)", "art. 5", "¶18 (Practice)"])
    func `is read back as it is cited`(citation: String) {
        #expect(Provision(citation)?.description == citation)
    }

    @Test(arguments: ["", "28", "¶", "¶0", "¶ 28", "¶28a", "¶28 (a)", "¶28 (reading)", "¶28 ", "art. 38 2", "¶028", "¶28 a (Reading) "])
    func `is not guessed from another form`(citation: String) {
        #expect(Provision(citation) == nil)
    }
}
