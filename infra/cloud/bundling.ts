import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** Modules that packages ask for only where a setting or a runtime is another than that of the functions. */
const neverAskedFor = [
  // undici's second parser, which UNDICI_USE_MILO chooses, and the first for processors without SIMD.
  '*/milo/simd.js',
  '*/milo/no-simd.js',
  '*/llhttp/llhttp-wasm.js',
  // Encodings of several bytes, which the runtime reads itself: shared/feed/charset.ts.
  ...['big5-added', 'cp936', 'cp949', 'cp950', 'eucjp', 'gb18030-ranges', 'gbk-added', 'shiftjis'].map(
    (table) => `*/tables/${table}.json`,
  ),
];

/** How esbuild makes one ES module of a function and all that it imports. */
export const bundling = {
  forceDockerBundling: false,
  format: OutputFormat.ESM,
  mainFields: ['module', 'main'],
  // CommonJS packages in an ES module find `require` nowhere else.
  banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  minify: true,
  // The names and words of many languages as they are, not as escapes of six bytes a letter.
  esbuildArgs: {
    // CDK takes the option `charset` and hands it on to nobody.
    '--charset': 'utf8',
    // The reader of rss-parser brings a writer of XML along, which nobody asks for anything.
    '--alias:xmlbuilder': 'node:util',
  },
  sourceMap: true,
  sourcesContent: false,
  // The SDK of package-lock.json, not the one that the runtime happens to carry.
  bundleAwsSDK: true,
  externalModules: neverAskedFor,
} satisfies BundlingOptions;
