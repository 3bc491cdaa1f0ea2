import { type BundlingOptions, Charset, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** How esbuild makes one ES module of a function and all that it imports. */
export const bundling = {
  forceDockerBundling: false,
  format: OutputFormat.ESM,
  mainFields: ['module', 'main'],
  // CommonJS packages in an ES module find `require` nowhere else.
  banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  minify: true,
  // The names and words of many languages as they are, not as escapes of six bytes a letter.
  charset: Charset.UTF8,
  sourceMap: true,
  sourcesContent: false,
  // The SDK of package-lock.json, not the one that the runtime happens to carry.
  bundleAwsSDK: true,
} satisfies BundlingOptions;
