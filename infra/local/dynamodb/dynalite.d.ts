declare module 'dynalite' {
  import type { Server } from 'node:http';

  export type DynaliteOptions = {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  };
  // biome-ignore lint/style/noDefaultExport: dynalite is a CommonJS module
  export default function dynalite(options?: DynaliteOptions): Server;
}
