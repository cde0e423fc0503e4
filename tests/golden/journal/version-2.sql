-- A journal of version 2 as it was written. Never edit: it must open for ever.
PRAGMA application_id = 1128813380;
PRAGMA user_version = 2;
CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE entry (
    place INTEGER PRIMARY KEY CHECK (place >= 1),
    stream TEXT NOT NULL CHECK (stream <> ''),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    kind TEXT NOT NULL CHECK (kind <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    at INTEGER NOT NULL,
    wall INTEGER NOT NULL,
    zone TEXT NOT NULL,
    body TEXT NOT NULL,
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    UNIQUE (stream, seq)
) STRICT;
CREATE TABLE sign_of_life (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    at INTEGER NOT NULL,
    wall INTEGER NOT NULL,
    boot TEXT NOT NULL,
    elapsed INTEGER NOT NULL
) STRICT;
INSERT INTO meta VALUES ('major', 1);
INSERT INTO entry VALUES (1, 'session-1', 1, 'check_saved', 1, 1800000000000001, 1800000000000000, 'Europe/Berlin', '{"note":"Å","number":1}', '0000000000000000000000000000000000000000000000000000000000000000', 'fbac0f46e59028495930545f0ee000304bada289a48eea0932f2a139911207fe');
INSERT INTO entry VALUES (2, 'session-1', 2, 'check_saved', 1, 1800000000000002, 1800000000000000, 'Europe/Berlin', '{"number":2}', 'fbac0f46e59028495930545f0ee000304bada289a48eea0932f2a139911207fe', 'db524aba85b60d85ee0ebb3b34661a46109f29afdec69ca0eaf24e6b9ec4f204');
INSERT INTO entry VALUES (3, 'station', 1, 'check_saved', 1, 1800000000000001, 1800000000000000, 'Europe/Berlin', '{"number":1}', '0000000000000000000000000000000000000000000000000000000000000000', '037820c3a5901f250e5737138f973b2e7c9b6f9ee9465415a33ac27a051ac12f');
INSERT INTO sign_of_life VALUES (1, 3, 4, 'b', 5);
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER entry_comes_next BEFORE INSERT ON entry
WHEN NOT EXISTS (
    SELECT 1
    FROM (SELECT seq, sha256 FROM entry WHERE stream = NEW.stream ORDER BY seq DESC LIMIT 1)
    WHERE seq = NEW.seq - 1 AND sha256 = NEW.previous
  )
  AND NOT (
    NEW.seq IS 1
    AND NEW.previous IS '0000000000000000000000000000000000000000000000000000000000000000'
    AND NOT EXISTS (SELECT 1 FROM entry WHERE stream = NEW.stream)
  )
  OR NEW.place > 0 AND EXISTS (SELECT 1 FROM entry WHERE place = NEW.place)
BEGIN SELECT RAISE(ABORT, 'an entry comes next in its stream'); END;
