import type { WholeWiring } from '../../functions/whole-wiring.ts';
import type { AlertMessage } from '../../shared/alert/topic.ts';
import type { Article } from '../../shared/article/article.ts';

/** What a run shows as it happens. */
export type LocalEvent =
  | { type: 'fetched'; url: string; status: number; ms: number }
  | { type: 'fetch-failed'; url: string; reason: string; ms: number }
  | { type: 'stored'; article: Article }
  | { type: 'published'; message: AlertMessage; messageId: string }
  | { type: 'invocation-failed'; name: string; reason: string }
  | { type: 'put-aside'; what: string; reason: string };

/** The same wiring, telling `listener` what passes through it. */
export function observe(wiring: WholeWiring, listener: (event: LocalEvent) => void): WholeWiring {
  return {
    ...wiring,
    fetcher: {
      ...wiring.fetcher,
      async fetch(url, options) {
        const start = performance.now();
        const ms = () => Math.round(performance.now() - start);
        try {
          const result = await wiring.fetcher.fetch(url, options);
          listener({ type: 'fetched', url, status: result.status, ms: ms() });
          return result;
        } catch (error) {
          listener({
            type: 'fetch-failed',
            url,
            reason: error instanceof Error ? error.message : String(error),
            ms: ms(),
          });
          throw error;
        }
      },
    },
    articles: {
      ...wiring.articles,
      async put(article) {
        const stored = await wiring.articles.put(article);
        if (stored) listener({ type: 'stored', article });
        return stored;
      },
    },
    alertTopic: {
      async publish(message) {
        const messageId = await wiring.alertTopic.publish(message);
        listener({ type: 'published', message, messageId });
        return messageId;
      },
    },
  };
}
