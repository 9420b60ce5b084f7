extension Migration {
    /// How far each person has seen the record, so that the home page tells what is new.
    static let seen = Migration(
        number: 3, name: "0003-seen",
        sql: """
            ALTER TABLE account ADD COLUMN seen INTEGER NOT NULL DEFAULT 0 CONSTRAINT seen_is_from_0 CHECK (seen >= 0);

            """)
}
