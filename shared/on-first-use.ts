/** A table that is made when it is first asked for, and kept: what is not asked for costs nothing at a cold start. */
export function onFirstUse<Table>(make: () => Table): () => Table {
  let made: { table: Table } | undefined;
  return () => {
    made ??= { table: make() };
    return made.table;
  };
}
