extension JSON: Equatable {
    /// Two values are equal when they are written alike; the order of an object's members counts.
    public static func == (one: JSON, other: JSON) -> Bool {
        switch (one, other) {
        case (.null, .null): true
        case (.boolean(let one), .boolean(let other)): one == other
        case (.integer(let one), .integer(let other)): one == other
        case (.decimal(let one), .decimal(let other)): one.isExactly(other)
        case (.string(let one), .string(let other)): one.isExactly(other)
        case (.array(let one), .array(let other)): one == other
        case (.object(let one), .object(let other)): one == other
        case (.null, _), (.boolean, _), (.integer, _), (.decimal, _), (.string, _), (.array, _), (.object, _): false
        }
    }
}

extension JSON.Member: Equatable {
    /// Two members are equal when name and value are written alike.
    public static func == (one: JSON.Member, other: JSON.Member) -> Bool {
        one.name.isExactly(other.name) && one.value == other.value
    }
}

extension String {
    /// Whether both texts have the same code points; Swift's `==` takes é and e + ´ for the same.
    func isExactly(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    /// Whether this text comes first in the order of code points, which is that of the UTF-8 bytes too.
    func precedesExactly(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
