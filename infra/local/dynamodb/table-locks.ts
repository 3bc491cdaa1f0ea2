/** Locks by table name: whoever takes several at once waits for all of them. */
export function createTableLocks() {
  const last = new Map<string, Promise<void>>();

  /** Waits for its turn on every table named and returns the function that gives them back. */
  async function take(tables: string[]): Promise<() => void> {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const before = tables.map((table) => last.get(table));
    // Queued before anything is awaited, so that two takers can never wait for each other.
    for (const table of tables) {
      const mine = Promise.all([last.get(table), held]).then(() => {});
      last.set(table, mine);
      void mine.then(() => {
        if (last.get(table) === mine) last.delete(table);
      });
    }
    await Promise.all(before);
    return release;
  }

  return { take };
}
