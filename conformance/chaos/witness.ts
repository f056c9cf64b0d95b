import type pg from 'pg'

/** When a process was given a run to execute; `at` in milliseconds since 1970. */
export interface Holding {
  readonly runId: string
  readonly pid: number
  readonly at: number
}

/**
 * Notes in the database, in a schema of its own, which process is given which run: the platform itself forgets an
 * executor once it is lost, and who executed a run before.
 */
export async function openWitness(owner: pg.Pool): Promise<void> {
  await owner.query(`
    create schema witness;
    create table witness.tenures (owner text primary key, pid int not null);
    create table witness.holdings (run_id text not null, owner text not null, at timestamptz not null);

    create function witness.note_tenure() returns trigger language plpgsql as $$
    begin
      insert into witness.tenures values (new.owner, new.pid);
      return null;
    end $$;
    create trigger witness after insert on orchestrator.executors
      for each row execute function witness.note_tenure();

    create function witness.note_holding() returns trigger language plpgsql as $$
    begin
      insert into witness.holdings values (new.run_id, new.owner, clock_timestamp());
      return null;
    end $$;
    create trigger witness after update of owner on orchestrator.live
      for each row when (new.owner is distinct from old.owner and new.owner is not null)
      execute function witness.note_holding();`)
}

/** Who held the runs, in the order in which they were given. */
export const holdingsText = `
  select run_id as "runId", pid, extract(epoch from at)::float8 * 1000 as at
  from witness.holdings join witness.tenures using (owner) order by at`
