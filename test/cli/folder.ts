import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** A folder of one test, gone after it. `file` writes a file in it and answers its path. */
export function aFolder(): { path: string; file(name: string, content: string | Uint8Array): string } {
  const path = mkdtempSync(join(tmpdir(), 'stentor-'));
  folders.push(path);
  return {
    path,
    file(name, content) {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
  };
}

/** A data folder whose run takes any free ports, for other tests run at the same time. */
export function aDataFolder(): string {
  const data = join(aFolder().path, 'data');
  mkdirSync(data);
  const ports = { dynamodb: 0, messaging: 0, inbox: 0, api: 0, newsroom: 0 };
  writeFileSync(join(data, 'ports.json'), JSON.stringify(ports));
  return data;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export const rss = `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Harbour &amp;amp; Hill</title><link>https://harbour.example/</link>
<item><title>Maduro weighs asylum</title><link>/maduro?utm_source=rss</link>
<pubDate>Thu, 11 Dec 2025 09:00:00 GMT</pubDate>
<description>Nicolás Maduro may ask for asylum in Belarus.</description></item>
<item><title>Quiet day</title><link>https://harbour.example/quiet</link><pubDate>soon</pubDate>
<description>Nothing happened.</description></item>
</channel></rss>`;

export const watches = `- id: maduro
  kind: person
  name: Nicolás Maduro
- id: asylum
  kind: concept
  name: asylum
`;

export const text = ` date 2025-12-11 Ο Νικολάς Μαδούρο ζήτησε πολιτικό άσυλο από τη Λευκορωσία, λένε διπλωμάτες στο Μινσκ.

Το πλοίο έφυγε πριν από την αυγή

Η κυβέρνηση δεν σχολίασε την είδηση, και το λιμάνι έμεινε κλειστό όλη την ημέρα.
`;
