/** Calls `tick` at the start of every minute, with that minute, until it is stopped. */
export function startClock(tick: (minute: Date) => void): { stop(): void } {
  const minuteMs = 60_000;
  let timer: NodeJS.Timeout;
  const next = () => {
    timer = setTimeout(
      () => {
        tick(new Date(Math.floor(Date.now() / minuteMs) * minuteMs));
        next();
      },
      minuteMs - (Date.now() % minuteMs),
    );
  };
  next();
  return { stop: () => clearTimeout(timer) };
}
