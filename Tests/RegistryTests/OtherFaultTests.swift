import Registry
import Testing

@Suite struct `Rows of the other tables` {
    @Test(arguments: [
        Change(
            .states, "ARC,901", "Arc,901",
            "states.csv:2: code: “Arc”: the value has another form; expected three capital letters such as FRA",
            "reservations.csv:2: code: “ARC”: the code is not known; expected one of Arc, LEA, LYO, THU, UTO"),
        Change(.states, "ARC,901", "ARC,", "states.csv:2: m49: “”: the value is empty; expected a value"),
        Change(
            .states, "ARC,901", "ARC,91", "states.csv:2: m49: “91”: the value has another form; expected three digits such as 004"),
        Change(.states, "LYO,902", "LYO,901", "states.csv:3: m49: “901”: the same stands in line 2; expected each m49 once"),
        Change(
            .states, "LEA,", "LEA,905",
            "states.csv:6: m49: “905”: the value does not belong here; expected nothing, as an organization has no M49 code"),
        Change(.states, "Thule ru", "", "states.csv:4: name_ru: “”: the value is empty; expected a value"),
        Change(
            .states, "Thule ru", "Arcadia ru",
            "states.csv:4: name_ru: “Arcadia ru”: the same stands in line 2; expected each name_ru once"),
        Change(.states, "EAST", "NORTH", "states.csv:2: regional_group: “NORTH”: the code is not known; expected one of EAST, WEST"),
        Change(.states, "EAST", "", "states.csv:2: regional_group: “”: the value is empty; expected a value"),
        Change(
            .states, "member_state", "kingdom",
            "states.csv:2: kind: “kingdom”: the word is not known; "
                + "expected one of member_state, observer_state, non_member_state, reio"),
        Change(.states, "LYO,902", "THU,902", "states.csv:4: code: “THU”: the same stands in line 3; expected each code once"),
    ])
    func `a State that cannot be so is found`(change: Change) {
        #expect(Set(change.found()).isSuperset(of: change.faults))
        #expect(change.found().filter { $0.hasPrefix("states.csv") } == change.faults.filter { $0.hasPrefix("states.csv") })
    }

    @Test(arguments: [
        Change(.regionalGroups, "west es", "", "regional_groups.csv:3: name_es: “”: the value is empty; expected a value"),
        Change(
            .instruments, "UNTOC,", "OTHER,", "instruments.csv: code: the row is missing; expected a row with the code UNTOC"),
        Change(
            .instruments, "reviewed", "reference", "instruments.csv:2: role: “reference”: the word is not known; expected one of reviewed"),
        Change(
            .instruments, "2003-09-29", "2000-09-29",
            "instruments.csv:2: entry_into_force: “2000-09-29”: the day comes before adoption (2000-11-15); "
                + "expected 2000-11-15 or later, the day of adoption"),
        Change(
            .instruments, ",,,,,2000", ",X,0,-1,1.5,,2000",
            "instruments.csv:2: “23”: the number of values is not that of the columns; expected 22 values"),
        Change(
            .instruments, ",,,,,2000", ",12x,,,,2000",
            "instruments.csv:2: unts_volume: “12x”: the value has another form; expected a whole number from 1, of at most nine digits"),
        Change(.instruments, "2000-11-15", "", "instruments.csv:2: adopted_on: “”: the value is empty; expected a value"),
    ])
    func `an instrument or a group that cannot be so is found`(change: Change) {
        #expect(change.found().filter { $0.hasPrefix(change.table.fileName) } == change.faults)
    }

    @Test(arguments: [
        Change(
            .reservations, "ARC,UNTOC", "THU,FA",
            "reservations.csv:2: instrument: “FA”: the State neither signed nor joined the instrument; "
                + "expected a row for the State and the instrument in treaty_status.csv"),
        Change(
            .reservations, "2002-05-21,", "2002-05-21,2002-05-20",
            "reservations.csv:2: withdrawn_on: “2002-05-20”: the day comes before the reservation (2002-05-21); "
                + "expected 2002-05-21 or later, the day of the reservation"),
        Change(.reservations, "2002-05-21", "", "reservations.csv:2: made_on: “”: the value is empty; expected a value"),
        Change(
            .reservations, ",reservation,", ",remark,",
            "reservations.csv:2: kind: “remark”: the word is not known; "
                + "expected one of reservation, declaration, objection, notification"),
    ])
    func `a reservation that cannot be so is found`(change: Change) {
        #expect(change.found() == change.faults)
    }
}
