/** Sections of `docs/operations.md`, by their anchors. */
export type Runbook =
  | 'nothing-is-polled'
  | 'alerts-are-late'
  | 'alerts-are-stuck'
  | 'alerting-is-behind'
  | 'dead-letters'
  | 'functions-fail'
  | 'functions-are-throttled'
  | 'sms-budget'
  | 'estimated-charges';

/** The end of an alarm's description: where it says what to do. */
export function runbook(section: Runbook): string {
  return `What to do: docs/operations.md#${section}`;
}
