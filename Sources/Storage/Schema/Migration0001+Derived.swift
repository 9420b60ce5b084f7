extension Migration {
    /// No row points to an act: the tables are emptied and filled again from the record at will. What may not be known yet may be NULL.
    static let derivedTables = """
        CREATE TABLE participant (
          stream TEXT NOT NULL, state TEXT NOT NULL, cohort INTEGER, instruments TEXT NOT NULL, standing TEXT NOT NULL, since TEXT,
          PRIMARY KEY (stream, state)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE cohort_phase (
          stream TEXT NOT NULL, cohort INTEGER NOT NULL, phase INTEGER NOT NULL, entered TEXT, planned INTEGER, complete INTEGER,
          needed INTEGER, overridden_by TEXT,
          PRIMARY KEY (stream, cohort, phase)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE review (
          stream TEXT NOT NULL, cohort INTEGER, phase INTEGER, step TEXT NOT NULL, since TEXT, waits_for TEXT, due TEXT,
          acts INTEGER NOT NULL,
          PRIMARY KEY (stream)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX review_by_cohort ON review (cohort);

        CREATE TABLE review_phase (
          stream TEXT NOT NULL, phase INTEGER NOT NULL, instruments TEXT NOT NULL, opened TEXT, arranged TEXT, submitted TEXT,
          commented TEXT, list_agreed TEXT, summary_agreed TEXT, concluded TEXT, list_symbol TEXT, summary_symbol TEXT,
          PRIMARY KEY (stream, phase)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE reviewer_seat (
          stream TEXT NOT NULL, side TEXT NOT NULL, seat INTEGER NOT NULL, generation INTEGER NOT NULL, reviewer TEXT NOT NULL,
          instruments TEXT NOT NULL, since TEXT, until TEXT,
          PRIMARY KEY (stream, side, seat, generation)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE nomination (
          stream TEXT NOT NULL, nomination INTEGER NOT NULL, state TEXT NOT NULL, role TEXT NOT NULL, stage TEXT NOT NULL, since TEXT,
          person TEXT,
          PRIMARY KEY (stream, nomination)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX nomination_by_person ON nomination (person);

        CREATE TABLE deadline (
          stream TEXT NOT NULL, phase INTEGER NOT NULL, task TEXT NOT NULL, state TEXT NOT NULL, due TEXT, basis TEXT, agreed INTEGER,
          met TEXT,
          PRIMARY KEY (stream, phase, task, state)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX deadline_by_due ON deadline (due);

        CREATE TABLE agreement (
          stream TEXT NOT NULL, phase INTEGER NOT NULL, document TEXT NOT NULL, state TEXT NOT NULL, version INTEGER, day TEXT,
          PRIMARY KEY (stream, phase, document, state)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE translation (
          stream TEXT NOT NULL, phase INTEGER NOT NULL, document TEXT NOT NULL, language TEXT NOT NULL, stage TEXT NOT NULL, since TEXT,
          PRIMARY KEY (stream, phase, document, language)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE disclosure (
          stream TEXT NOT NULL, phase INTEGER NOT NULL, record TEXT NOT NULL, part TEXT NOT NULL, audience TEXT NOT NULL, day TEXT,
          PRIMARY KEY (stream, phase, record, part, audience)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE assistance_need (
          stream TEXT NOT NULL, need INTEGER NOT NULL, phase INTEGER, instrument TEXT NOT NULL, article INTEGER NOT NULL, stage TEXT NOT NULL,
          since TEXT,
          PRIMARY KEY (stream, need)
        ) STRICT, WITHOUT ROWID;

        """
}
