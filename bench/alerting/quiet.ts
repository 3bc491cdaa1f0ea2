// A figure prints its own lines only. Imported first: the functions' logger reads its level as it is loaded.
process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';
process.env.POWERTOOLS_METRICS_DISABLED ??= 'true';
