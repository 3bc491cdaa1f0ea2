/** Whether the runtime knows a time zone by this name; IANA names, their older aliases, and UTC. */
export function isTimeZone(name: string): boolean {
  // Offsets such as +02:00 would pass as well, and know no clock change.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The known time zone whose name is the nearest to `name`, for the error that refuses it. */
export function nearestTimeZone(name: string): string {
  const wanted = spoken(name.slice(0, 60));
  let nearest = 'UTC';
  let least = Number.POSITIVE_INFINITY;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const whole = spoken(zone);
    const city = whole.slice(whole.lastIndexOf('/') + 1);
    // People leave the continent out: `Athens` is as good a hint as `Europe/Athen`.
    const distance = Math.min(editDistance(wanted, whole), editDistance(wanted, city) + 0.5);
    if (distance < least) {
      least = distance;
      nearest = zone;
    }
  }
  return nearest;
}

function spoken(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/gu, '_');
}

/** How many insertions, deletions and replacements lead from one text to the other (Levenshtein 1965). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
