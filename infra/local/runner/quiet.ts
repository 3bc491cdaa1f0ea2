import { Console } from 'node:console';

/**
 * Keeps the functions' logs and metrics off standard output, which is the summary's. Must run before a function's
 * module is loaded: the logger reads its level and its console then.
 */
export function quietLogs(verbose: boolean): void {
  globalThis.console = new Console(process.stderr, process.stderr);
  process.env.POWERTOOLS_DEV = 'true';
  process.env.POWERTOOLS_METRICS_DISABLED = 'true';
  process.env.POWERTOOLS_LOG_LEVEL = verbose ? 'DEBUG' : 'SILENT';
}
