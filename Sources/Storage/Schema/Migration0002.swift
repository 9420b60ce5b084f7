extension Migration {
    /// The accounts, apart from the record: nothing here is chained, and what belongs to a person goes with the account.
    static let accounts = Migration(
        number: 2, name: "0002-accounts",
        sql: """
            CREATE TABLE account (
              person TEXT NOT NULL PRIMARY KEY,
              mail_mark BLOB NOT NULL UNIQUE CONSTRAINT mail_mark_has_32_bytes CHECK (length(mail_mark) = 32),
              state TEXT NOT NULL CONSTRAINT account_state_is_known CHECK (state IN ('invited', 'active', 'suspended')),
              particulars BLOB NOT NULL,
              passphrase BLOB,
              created INTEGER NOT NULL,
              CONSTRAINT active_has_passphrase CHECK (state <> 'active' OR passphrase IS NOT NULL)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE invitation_link (
              token_mark BLOB NOT NULL PRIMARY KEY CONSTRAINT link_token_mark_has_32_bytes CHECK (length(token_mark) = 32),
              person TEXT NOT NULL CONSTRAINT link_has_its_account REFERENCES account (person) ON DELETE CASCADE,
              created INTEGER NOT NULL,
              expires INTEGER NOT NULL,
              is_replaced INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX invitation_link_by_person ON invitation_link (person);

            CREATE TABLE second_factor (
              identifier TEXT NOT NULL PRIMARY KEY,
              person TEXT NOT NULL CONSTRAINT factor_has_its_account REFERENCES account (person) ON DELETE CASCADE,
              kind TEXT NOT NULL CONSTRAINT factor_kind_is_known CHECK (kind IN ('one-time codes', 'passkey')),
              secret BLOB NOT NULL,
              words BLOB NOT NULL,
              credential_mark BLOB UNIQUE,
              created INTEGER NOT NULL,
              is_confirmed INTEGER NOT NULL,
              counter INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX second_factor_by_person ON second_factor (person);

            CREATE TABLE recovery_code (
              mark BLOB NOT NULL PRIMARY KEY CONSTRAINT recovery_mark_has_32_bytes CHECK (length(mark) = 32),
              person TEXT NOT NULL CONSTRAINT code_has_its_account REFERENCES account (person) ON DELETE CASCADE,
              used INTEGER
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX recovery_code_by_person ON recovery_code (person);

            CREATE TABLE session (
              identifier TEXT NOT NULL PRIMARY KEY,
              token_mark BLOB NOT NULL UNIQUE CONSTRAINT session_token_mark_has_32_bytes CHECK (length(token_mark) = 32),
              person TEXT NOT NULL CONSTRAINT session_has_its_account REFERENCES account (person) ON DELETE CASCADE,
              stage TEXT NOT NULL CONSTRAINT session_stage_is_known CHECK (stage IN ('needs second factor', 'needs enrolment', 'full')),
              created INTEGER NOT NULL,
              last_used INTEGER NOT NULL,
              expires INTEGER NOT NULL,
              device BLOB NOT NULL,
              stepped_up INTEGER,
              challenge BLOB,
              challenged INTEGER
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX session_by_person ON session (person);

            CREATE TABLE sign_in_attempt (
              identifier TEXT NOT NULL PRIMARY KEY,
              subject BLOB NOT NULL CONSTRAINT subject_has_32_bytes CHECK (length(subject) = 32),
              instant INTEGER NOT NULL,
              outcome TEXT NOT NULL CONSTRAINT outcome_is_known CHECK (outcome IN ('open', 'failed', 'succeeded', 'busy'))
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX sign_in_attempt_by_subject ON sign_in_attempt (subject, instant);
            CREATE INDEX sign_in_attempt_by_instant ON sign_in_attempt (instant);

            CREATE TABLE outgoing (
              identifier TEXT NOT NULL PRIMARY KEY,
              created INTEGER NOT NULL,
              content BLOB NOT NULL
            ) STRICT, WITHOUT ROWID;

            """)
}
