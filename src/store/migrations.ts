import type { SqlDriver } from './driver'

/**
 * The schema, one statement a row, in the order of its history. A migration that was released is never edited: the
 * next change is the next number. Accounts sort by bytes (`COLLATE "C"`), so a range of accounts means the same on every
 * server. Bodies are JSON text and not jsonb: what was hashed is kept byte by byte.
 */
export const migrations: readonly { readonly version: number; readonly statements: readonly string[] }[] = [
  {
    version: 1,
    statements: [
      `CREATE TABLE redflag.ledger (
        account text COLLATE "C" NOT NULL,
        seq bigint NOT NULL,
        id text NOT NULL,
        at timestamptz NOT NULL,
        prev text,
        hash text NOT NULL,
        body text NOT NULL,
        stored_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (account, seq),
        UNIQUE (account, id))`,
      // The place in the chain is the database's to give: seq is one past the head, and prev must be the head's hash.
      // Two writers at once get the same seq, and the primary key lets one of them through.
      `CREATE FUNCTION redflag.ledger_link() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE head record;
      BEGIN
        SELECT seq, hash INTO head FROM redflag.ledger WHERE account = NEW.account ORDER BY seq DESC LIMIT 1;
        IF FOUND THEN
          IF NEW.prev IS DISTINCT FROM head.hash THEN
            RAISE EXCEPTION 'event does not follow the head of its ledger' USING ERRCODE = 'RF001';
          END IF;
          NEW.seq := head.seq + 1;
        ELSE
          IF NEW.prev IS NOT NULL THEN
            RAISE EXCEPTION 'first event of a ledger names one before it' USING ERRCODE = 'RF001';
          END IF;
          NEW.seq := 1;
        END IF;
        RETURN NEW;
      END $$`,
      'CREATE TRIGGER ledger_link BEFORE INSERT ON redflag.ledger FOR EACH ROW EXECUTE FUNCTION redflag.ledger_link()',
      // Erasure is the one way out, for one named account, in one transaction that says so.
      `CREATE FUNCTION redflag.append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND current_setting('redflag.erasing', true) = OLD.account THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION 'append only' USING ERRCODE = 'RF002';
      END $$`,
      `CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE ON redflag.ledger
        FOR EACH ROW EXECUTE FUNCTION redflag.append_only()`,
      `CREATE TRIGGER ledger_no_truncate BEFORE TRUNCATE ON redflag.ledger
        FOR EACH STATEMENT EXECUTE FUNCTION redflag.append_only()`,
      `CREATE TABLE redflag.erasures (
        account_digest text NOT NULL,
        events bigint NOT NULL,
        erased_at timestamptz NOT NULL DEFAULT now())`,
      `CREATE TABLE redflag.assessments (
        run text NOT NULL,
        account text COLLATE "C" NOT NULL,
        as_of timestamptz NOT NULL,
        recheck_at timestamptz(3),
        score double precision NOT NULL,
        band text NOT NULL,
        decision text NOT NULL,
        body text NOT NULL,
        PRIMARY KEY (run, account))`,
      'CREATE INDEX assessments_of_account ON redflag.assessments (account, as_of DESC)',
      // The newest assessment of each account, so that what is due is one index range.
      `CREATE TABLE redflag.accounts (
        account text COLLATE "C" PRIMARY KEY,
        run text NOT NULL,
        as_of timestamptz NOT NULL,
        recheck_at timestamptz(3),
        score double precision NOT NULL,
        band text NOT NULL,
        decision text NOT NULL)`,
      'CREATE INDEX accounts_due ON redflag.accounts (recheck_at, account) WHERE recheck_at IS NOT NULL',
      `CREATE TABLE redflag.identifiers (
        account text COLLATE "C" NOT NULL,
        kind text NOT NULL,
        fingerprint text NOT NULL,
        PRIMARY KEY (account, kind, fingerprint))`,
      'CREATE INDEX identifiers_shared ON redflag.identifiers (kind, fingerprint, account)',
      `CREATE TABLE redflag.runs (
        run text PRIMARY KEY,
        as_of timestamptz NOT NULL,
        pins text NOT NULL,
        dry boolean NOT NULL,
        planned integer NOT NULL,
        closed_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now())`,
      `CREATE TABLE redflag.run_ranges (
        run text NOT NULL REFERENCES redflag.runs ON DELETE CASCADE,
        number integer NOT NULL,
        after_account text COLLATE "C",
        upto_account text COLLATE "C",
        state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'poison')),
        results integer NOT NULL DEFAULT 0,
        failures integer NOT NULL DEFAULT 0,
        reason text,
        summary text,
        PRIMARY KEY (run, number))`,
    ],
  },
]

/** Brings the schema to the newest version. Safe to run from many processes at once, and again. Returns what was applied. */
export const migrate = async (driver: SqlDriver): Promise<readonly number[]> =>
  driver.transaction(async (session) => {
    // One migrator at a time; the lock goes with the transaction. The number is arbitrary and ours.
    await session.query('SELECT pg_advisory_xact_lock(7233524)')
    await session.query('CREATE SCHEMA IF NOT EXISTS redflag')
    await session.query(
      'CREATE TABLE IF NOT EXISTS redflag.migrations (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    )
    const rows = await session.query<{ version: number }>('SELECT version FROM redflag.migrations')
    const done = new Set(rows.map((row) => Number(row.version)))
    const applied: number[] = []
    for (const { version, statements } of migrations) {
      if (done.has(version)) continue
      for (const statement of statements) await session.query(statement)
      await session.query('INSERT INTO redflag.migrations (version) VALUES ($1)', [version])
      applied.push(version)
    }
    return applied
  })
