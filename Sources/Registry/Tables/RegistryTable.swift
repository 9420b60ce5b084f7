/// One of the tables that make up a registry, named as its file is; the order is that of the manifest.
public enum RegistryTable: String, Hashable, Sendable, CaseIterable {
    /// The Convention, its Protocols, and what is held for reference.
    case instruments = "instruments.csv"
    /// The regional groups.
    case regionalGroups = "regional_groups.csv"
    /// What States reserved or declared.
    case reservations = "reservations.csv"
    /// The States and regional organizations.
    case states = "states.csv"
    /// What each State did about each instrument.
    case treatyStatus = "treaty_status.csv"

    /// The name of the file.
    public var fileName: String { rawValue }

    /// The names of the columns, in the order in which they are written.
    public var columns: [String] {
        switch self {
        case .instruments: Instrument.columns
        case .regionalGroups: RegionalGroup.columns
        case .reservations: Reservation.columns
        case .states: State.columns
        case .treatyStatus: TreatyStatus.columns
        }
    }
}
