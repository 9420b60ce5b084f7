import Law
import Testing

@Suite struct `A provision` {
    @Test(arguments: [
        (Provision(.procedures, 28, "a"), "¶28 a"), (Provision(.procedures, 17, reading: true), "¶17 (Reading)"),
        (Provision(.resolution, 2), "R9/1 note 2"), (Provision(.convention, 38, "2"), "art. 38(2)"),
        (Provision(.convention, 5), "art. 5"),
    ])
    func `is cited the way people cite it`(provision: Provision, citation: String) {
        #expect(provision.description == citation)
    }
}
