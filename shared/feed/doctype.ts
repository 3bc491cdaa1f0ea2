import { decodeReferences } from './html.ts';

const declaration =
  /!ENTITY\s{1,9}([\w.-]{1,40})\s{1,9}(?:"([^"&%<]{0,100}|&#x?[0-9a-fA-F]{1,6};)"|'([^'&%<]{0,100}|&#x?[0-9a-fA-F]{1,6};)')/g;
const most = 500;

/**
 * The harmless entities that a document type declares: short texts that refer to nothing further. External entities and
 * those made of others are left alone, so none can grow or reach out.
 */
export class Entities {
  /** What each reference (`&name;`) stands for. */
  readonly values = new Map<string, string>();

  /** Reads the entities of a declaration as it stands between `<` and `>`; anything else has none. */
  read(text: string): void {
    if (!/^!(?:DOCTYPE|ENTITY)\b/i.test(text)) return;
    for (const [, name, double, single] of text.matchAll(declaration)) {
      if (this.values.size >= most) return;
      this.values.set(`&${name};`, decodeReferences(double ?? single ?? ''));
    }
  }
}
