import { Console } from 'node:console';
import { Writable } from 'node:stream';

/**
 * Keeps the functions' logs and metrics off standard output, which is the summary's: they go to standard error
 * when `verbose`, else nowhere. Must run before a function's module is loaded: the logger reads its level and its
 * console then.
 */
export function quietLogs(verbose: boolean): void {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const place = verbose ? process.stderr : nowhere;
  globalThis.console = new Console(place, place);
  process.env.POWERTOOLS_DEV = 'true';
  process.env.POWERTOOLS_METRICS_DISABLED = 'true';
  process.env.POWERTOOLS_LOG_LEVEL = verbose ? 'DEBUG' : 'SILENT';
}
