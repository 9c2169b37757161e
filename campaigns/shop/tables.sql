-- The shop's own file. Times are ISO 8601 text (UTC for moments, the shop's own day for days),
-- money is whole hundredths of the shop's currency, positions are WGS84 degrees.

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL            -- JSON
) WITHOUT ROWID;

CREATE TABLE imports (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,     -- people | sales | optouts | redemptions
    file_name   TEXT NOT NULL,
    file_digest TEXT NOT NULL,
    started_at  TEXT NOT NULL,
    rows_read   INTEGER NOT NULL DEFAULT 0,
    added       INTEGER NOT NULL DEFAULT 0,
    updated     INTEGER NOT NULL DEFAULT 0,
    merged      INTEGER NOT NULL DEFAULT 0,
    left_out    INTEGER NOT NULL DEFAULT 0,
    mapping     TEXT NOT NULL DEFAULT '{}'   -- JSON: column -> field
);

CREATE TABLE areas (
    id       TEXT PRIMARY KEY,     -- lasts across rebuilds
    name     TEXT NOT NULL UNIQUE,
    polygon  BLOB NOT NULL,        -- WKB, lon/lat
    source   TEXT NOT NULL,        -- built | imported | drawn | hexagon
    crosses  TEXT NOT NULL DEFAULT '[]',  -- JSON: barriers it crosses, said to the person
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE customers (
    id              INTEGER PRIMARY KEY,
    first_name      TEXT NOT NULL DEFAULT '',
    last_name       TEXT NOT NULL DEFAULT '',
    name            TEXT NOT NULL DEFAULT '',   -- as shown
    company         TEXT NOT NULL DEFAULT '',
    email           TEXT NOT NULL DEFAULT '',   -- the first; all of them are in customer_keys
    phone           TEXT NOT NULL DEFAULT '',   -- E.164
    birthday        TEXT NOT NULL DEFAULT '',   -- YYYY-MM-DD or --MM-DD
    language        TEXT NOT NULL DEFAULT '',
    note            TEXT NOT NULL DEFAULT '',
    street          TEXT NOT NULL DEFAULT '',   -- the address line as cleaned
    unit            TEXT NOT NULL DEFAULT '',
    postcode        TEXT NOT NULL DEFAULT '',
    city            TEXT NOT NULL DEFAULT '',
    region          TEXT NOT NULL DEFAULT '',
    country         TEXT NOT NULL DEFAULT '',
    lat             REAL,
    lon             REAL,
    level           TEXT NOT NULL DEFAULT 'none',       -- geo.address.Level
    band            TEXT NOT NULL DEFAULT 'not placed', -- geo.address.Band
    confidence      REAL NOT NULL DEFAULT 0,
    matched_address TEXT NOT NULL DEFAULT '',
    place_reason    TEXT NOT NULL DEFAULT '',
    placed_by       TEXT NOT NULL DEFAULT 'program',    -- program | person
    area_id         TEXT REFERENCES areas (id) ON DELETE SET NULL,
    household       TEXT NOT NULL DEFAULT '',           -- same placed address and surname
    profile         TEXT NOT NULL DEFAULT 'full',       -- full | card (a card swipe: a name, no contact)
    blocked         INTEGER NOT NULL DEFAULT 0,         -- the till says: never contact
    visits          INTEGER NOT NULL DEFAULT 0,         -- from sales when there are any, else as the till says
    spend           INTEGER NOT NULL DEFAULT 0,
    first_visit     TEXT NOT NULL DEFAULT '',           -- day
    last_visit      TEXT NOT NULL DEFAULT '',           -- day
    added_import    INTEGER REFERENCES imports (id) ON DELETE SET NULL
);
CREATE INDEX customers_area ON customers (area_id);
CREATE INDEX customers_household ON customers (household);

CREATE TABLE customer_keys (           -- everything a person may be recognised by
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL,         -- email | phone | till | reference
    value       TEXT NOT NULL,
    PRIMARY KEY (kind, value, customer_id)
) WITHOUT ROWID;
CREATE INDEX customer_keys_customer ON customer_keys (customer_id);

CREATE TABLE customer_rows (           -- each row a person came from, as it was read; by it the same row is known again
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    import_id   INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    row         INTEGER NOT NULL,
    fields      TEXT NOT NULL          -- JSON: column -> text
);
CREATE INDEX customer_rows_customer ON customer_rows (customer_id);

CREATE TABLE cleanings (               -- what a cleaning step changed
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    import_id   INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    field       TEXT NOT NULL,
    step        TEXT NOT NULL,
    before      TEXT NOT NULL,
    after       TEXT NOT NULL
);
CREATE INDEX cleanings_customer ON cleanings (customer_id);

CREATE TABLE problems (                -- by row: what was wrong, and what to do
    id          INTEGER PRIMARY KEY,
    import_id   INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    row         INTEGER NOT NULL,
    customer_id INTEGER REFERENCES customers (id) ON DELETE CASCADE,
    field       TEXT NOT NULL DEFAULT '',
    code        TEXT NOT NULL,
    says        TEXT NOT NULL,
    remedy      TEXT NOT NULL DEFAULT '',
    left_out    INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX problems_import ON problems (import_id);
CREATE INDEX problems_customer ON problems (customer_id);

CREATE TABLE place_candidates (        -- the review queue: where an unsure address could be
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,      -- best first, from 0
    label       TEXT NOT NULL,
    lat         REAL NOT NULL,
    lon         REAL NOT NULL,
    level       TEXT NOT NULL,
    confidence  REAL NOT NULL,
    reason      TEXT NOT NULL,
    PRIMARY KEY (customer_id, position)
) WITHOUT ROWID;

CREATE TABLE corrections (             -- a person's own answer for an address text, used again next time
    address_text    TEXT PRIMARY KEY,
    lat             REAL NOT NULL,
    lon             REAL NOT NULL,
    matched_address TEXT NOT NULL,
    made_at         TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE tags (                    -- stated by the person or the owner, never inferred
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    tag         TEXT NOT NULL,
    source      TEXT NOT NULL,
    PRIMARY KEY (customer_id, tag)
) WITHOUT ROWID;
CREATE INDEX tags_tag ON tags (tag);

CREATE TABLE consents (                -- every statement ever seen; the rule is in customers/consent.py
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    channel     TEXT NOT NULL,         -- email | sms | post | ads
    state       TEXT NOT NULL,         -- yes | no
    proof       INTEGER NOT NULL DEFAULT 0,  -- an opt-in with proof, which alone may follow a no
    source      TEXT NOT NULL,
    at          TEXT NOT NULL,
    wording     TEXT NOT NULL DEFAULT '',
    import_id   INTEGER REFERENCES imports (id) ON DELETE SET NULL
);
CREATE INDEX consents_customer ON consents (customer_id, channel);

CREATE TABLE suppressions (            -- opt-outs by address or number, also of people not (yet) on the list
    channel TEXT NOT NULL,
    digest  TEXT NOT NULL,             -- keyed digest of the e-mail address or phone number
    at      TEXT NOT NULL,
    source  TEXT NOT NULL,
    PRIMARY KEY (channel, digest)
) WITHOUT ROWID;

CREATE TABLE tombstones (              -- keyed digests by which an erased person is known again
    digest TEXT PRIMARY KEY,
    at     TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE duplicate_pairs (         -- who may be on the list twice; waits for the owner
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    other_id    INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    score       REAL NOT NULL,         -- 0 to 1
    reasons     TEXT NOT NULL,         -- JSON: in words
    sure        INTEGER NOT NULL,
    PRIMARY KEY (customer_id, other_id)
) WITHOUT ROWID;
CREATE INDEX duplicate_pairs_other ON duplicate_pairs (other_id);

CREATE TABLE not_duplicates (          -- the owner's answer: two people
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    other_id    INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    PRIMARY KEY (customer_id, other_id)
) WITHOUT ROWID;
CREATE INDEX not_duplicates_other ON not_duplicates (other_id);

CREATE TABLE merges (                  -- what became one, and how to take it apart again
    id          INTEGER PRIMARY KEY,
    merge       INTEGER NOT NULL,      -- merged together in one go
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    absorbed    INTEGER NOT NULL,      -- the number that went up in customer_id
    document    TEXT NOT NULL          -- JSON: both rows as they were, and what moved
);
CREATE INDEX merges_customer ON merges (customer_id);

CREATE TABLE items (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    UNIQUE (name, category)
);

CREATE TABLE sales (
    id          INTEGER PRIMARY KEY,
    import_id   INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    customer_id INTEGER REFERENCES customers (id) ON DELETE SET NULL,
    ticket      TEXT NOT NULL,         -- one visit; lines of one ticket share it
    day         TEXT NOT NULL,         -- YYYY-MM-DD, the shop's own
    time        TEXT NOT NULL DEFAULT '',   -- HH:MM
    item_id     INTEGER REFERENCES items (id),
    quantity    REAL NOT NULL DEFAULT 1,
    amount      INTEGER NOT NULL
);
CREATE INDEX sales_customer ON sales (customer_id, day);
CREATE INDEX sales_day ON sales (day);
CREATE INDEX sales_ticket ON sales (ticket);

CREATE TABLE promotions (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    document   TEXT NOT NULL,          -- the promotion as TOML
    state      TEXT NOT NULL DEFAULT 'draft',  -- draft | running | ended
    starts     TEXT NOT NULL,
    ends       TEXT NOT NULL,
    salt       TEXT NOT NULL,          -- for the people kept aside
    created_at TEXT NOT NULL
);

CREATE TABLE audiences (               -- frozen when the first file leaves
    id           INTEGER PRIMARY KEY,
    promotion_id INTEGER NOT NULL REFERENCES promotions (id) ON DELETE CASCADE,
    frozen_at    TEXT NOT NULL,
    why          TEXT NOT NULL         -- JSON: the conditions and areas as they were
);

CREATE TABLE audience_members (
    audience_id INTEGER NOT NULL REFERENCES audiences (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    arm         TEXT NOT NULL,         -- reached | kept_aside
    area_id     TEXT,
    variant     TEXT NOT NULL DEFAULT '',
    code        TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (audience_id, customer_id)
) WITHOUT ROWID;
CREATE INDEX audience_members_customer ON audience_members (customer_id);

CREATE TABLE audience_forgotten (      -- how many were erased since, by what results count: numbers, nobody
    audience_id INTEGER NOT NULL REFERENCES audiences (id) ON DELETE CASCADE,
    arm         TEXT NOT NULL,
    area_id     TEXT NOT NULL DEFAULT '',
    variant     TEXT NOT NULL DEFAULT '',
    came        INTEGER NOT NULL,      -- 1: had come while the promotion ran
    used        INTEGER NOT NULL,      -- how often they had used the offer
    people      INTEGER NOT NULL,
    PRIMARY KEY (audience_id, arm, area_id, variant, came, used)
) WITHOUT ROWID;

CREATE TABLE codes (
    code         TEXT PRIMARY KEY,
    promotion_id INTEGER NOT NULL REFERENCES promotions (id) ON DELETE CASCADE,
    customer_id  INTEGER REFERENCES customers (id) ON DELETE SET NULL,
    area_id      TEXT,
    street       TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX codes_customer ON codes (customer_id);

CREATE TABLE receipts (                -- one for every file that left through the gate
    id           INTEGER PRIMARY KEY,
    promotion_id INTEGER REFERENCES promotions (id) ON DELETE SET NULL,
    audience_id  INTEGER REFERENCES audiences (id) ON DELETE SET NULL,
    target       TEXT NOT NULL,        -- contacts, google-ads, ...
    channel      TEXT NOT NULL,
    files        TEXT NOT NULL,        -- JSON: file names
    people       INTEGER NOT NULL,
    left_out     TEXT NOT NULL,        -- JSON: reason -> count
    list_digest  TEXT NOT NULL,
    made_at      TEXT NOT NULL,
    document     TEXT NOT NULL DEFAULT '{}'  -- JSON: the receipt as it was handed out
);

CREATE TABLE receipt_members (
    receipt_id  INTEGER NOT NULL REFERENCES receipts (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    PRIMARY KEY (receipt_id, customer_id)
) WITHOUT ROWID;
CREATE INDEX receipt_members_customer ON receipt_members (customer_id);

CREATE TABLE redemptions (
    id           INTEGER PRIMARY KEY,
    import_id    INTEGER REFERENCES imports (id) ON DELETE CASCADE,
    promotion_id INTEGER REFERENCES promotions (id) ON DELETE CASCADE,
    code         TEXT NOT NULL,
    customer_id  INTEGER REFERENCES customers (id) ON DELETE SET NULL,
    day          TEXT NOT NULL,
    amount       INTEGER,              -- what the visit brought, when known
    UNIQUE (code, day, amount)
);
CREATE INDEX redemptions_promotion ON redemptions (promotion_id);

CREATE TABLE undo_steps (
    id     INTEGER PRIMARY KEY,
    title  TEXT NOT NULL,              -- "Merged 2 areas"
    at     TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE undo_rows (               -- the rows a step changed, as they are on its other side
    step_id INTEGER NOT NULL REFERENCES undo_steps (id) ON DELETE CASCADE,
    tab     TEXT NOT NULL,
    key     NOT NULL,                  -- the row's primary key: a whole number, or JSON
    before  TEXT,                      -- JSON: the row before the step (after it, once undone); NULL: not there
    PRIMARY KEY (step_id, tab, key)
) WITHOUT ROWID;
