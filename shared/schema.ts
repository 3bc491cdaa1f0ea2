import { config } from 'zod/mini';
import en from 'zod/v4/locales/en.js';

// The functional form of zod: what a schema does not use stays out of a function's bundle. It says nothing in words by itself.
config(en());

export * from 'zod/mini';
