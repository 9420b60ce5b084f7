extension Migration {
    /// The record of acts with its texts and keys, and the tables that are derived from it.
    static let record = Migration(number: 1, name: "0001-record", sql: actTables + derivedTables)

    private static let actTables = """
        CREATE TABLE act (
          position INTEGER NOT NULL PRIMARY KEY,
          stream TEXT NOT NULL,
          number INTEGER NOT NULL CONSTRAINT number_is_from_1 CHECK (number >= 1),
          instant INTEGER NOT NULL,
          day TEXT NOT NULL CONSTRAINT day_has_10_characters CHECK (length(day) = 10),
          person TEXT NOT NULL,
          capacity TEXT NOT NULL,
          on_behalf_of TEXT NOT NULL,
          kind TEXT NOT NULL,
          basis TEXT NOT NULL,
          request TEXT NOT NULL CONSTRAINT request_is_done_once UNIQUE,
          facts BLOB NOT NULL,
          texts_digest BLOB NOT NULL CONSTRAINT texts_digest_has_32_bytes CHECK (length(texts_digest) = 32),
          hash BLOB NOT NULL CONSTRAINT hash_has_32_bytes CHECK (length(hash) = 32),
          link BLOB NOT NULL CONSTRAINT link_has_32_bytes CHECK (length(link) = 32),
          CONSTRAINT number_is_the_next UNIQUE (stream, number)
        ) STRICT;
        CREATE INDEX first_act_of_stream ON act (position, stream) WHERE number = 1;

        CREATE TABLE act_text (
          position INTEGER NOT NULL CONSTRAINT text_has_its_act REFERENCES act (position),
          ordinal INTEGER NOT NULL,
          bytes BLOB NOT NULL,
          PRIMARY KEY (position, ordinal)
        ) STRICT;

        CREATE TABLE stream_key (
          stream TEXT NOT NULL PRIMARY KEY,
          master_key TEXT NOT NULL,
          bytes BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER act_is_the_next BEFORE INSERT ON act BEGIN
          SELECT RAISE(ABORT, 'position_is_the_next') WHERE NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM act);
          SELECT RAISE(ABORT, 'number_is_the_next')
            WHERE NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM act WHERE stream = NEW.stream);
          SELECT RAISE(ABORT, 'request_is_done_once') WHERE EXISTS (SELECT 1 FROM act WHERE request = NEW.request);
        END;
        CREATE TRIGGER text_is_the_next BEFORE INSERT ON act_text BEGIN
          SELECT RAISE(ABORT, 'text_is_the_next')
            WHERE NEW.ordinal IS NOT (SELECT coalesce(max(ordinal) + 1, 0) FROM act_text WHERE position = NEW.position);
        END;
        CREATE TRIGGER act_is_not_changed BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'acts_are_never_changed'); END;
        CREATE TRIGGER act_is_not_removed BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'acts_are_never_changed'); END;
        CREATE TRIGGER text_is_not_changed BEFORE UPDATE ON act_text BEGIN SELECT RAISE(ABORT, 'acts_are_never_changed'); END;
        CREATE TRIGGER text_is_not_removed BEFORE DELETE ON act_text BEGIN SELECT RAISE(ABORT, 'acts_are_never_changed'); END;

        """
}
