extension Fields {
    /// Reads `application/x-www-form-urlencoded`, in UTF-8 (URL Standard §5.1, but strict on what that lets pass).
    ///
    /// Nothing between two `&` is no field; a field without `=` has an empty value. Refused are broken escapes, bytes that are not UTF-8,
    /// the character of number zero, and control characters in names.
    public init(reading bytes: [UInt8], limits: FormLimits = FormLimits()) throws(FormFault) {
        try self.init(reading: bytes[...], limits: limits)
    }

    init(reading bytes: ArraySlice<UInt8>, limits: FormLimits) throws(FormFault) {
        var fields: [Field] = []
        var rest = bytes
        while !rest.isEmpty {
            let piece = rest.prefix { $0 != UInt8(ascii: "&") }
            rest = rest[piece.endIndex...].dropFirst()
            guard !piece.isEmpty else { continue }
            let number = fields.count + 1
            guard number <= limits.fields else {
                throw FormFault(reason: .tooManyFields(limit: limits.fields), field: number, offset: piece.startIndex)
            }
            fields.append(try Self.field(piece, number: number, limits: limits))
        }
        self.init(fields)
    }

    /// The fields as `application/x-www-form-urlencoded`.
    public var encoded: String {
        all.map { field in [field.name, field.value].map { PercentCoding.encode($0, spaceIsPlus: true) }.joined(separator: "=") }
            .joined(separator: "&")
    }

    private static func field(_ piece: ArraySlice<UInt8>, number: Int, limits: FormLimits) throws(FormFault) -> Field {
        let name = piece.prefix { $0 != UInt8(ascii: "=") }
        let value = piece[name.endIndex...].dropFirst()
        guard name.count <= limits.nameBytes else {
            throw FormFault(reason: .nameTooLong(limit: limits.nameBytes), field: number, offset: name.startIndex)
        }
        guard value.count <= limits.valueBytes else {
            throw FormFault(reason: .valueTooLong(limit: limits.valueBytes), field: number, offset: value.startIndex)
        }
        let field: Field
        do {
            field = Field(try PercentCoding.decode(name, plusIsSpace: true), try PercentCoding.decode(value, plusIsSpace: true))
        } catch {
            throw FormFault(error, field: number)
        }
        guard !field.name.utf8.contains(where: \.isControl) else {
            throw FormFault(reason: .controlCharacterInName, field: number, offset: name.startIndex)
        }
        return field
    }
}
