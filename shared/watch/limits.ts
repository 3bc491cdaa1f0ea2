import type { ArticleText } from '../article/article.ts';
import type { Limits } from './watch.ts';

/** Whether limits of language and source let an article in. One of unknown language is let in, of unknown source not. */
export function limitsAllow({ sources, languages }: Limits, article: ArticleText): boolean {
  const source = article.source?.toLowerCase();
  if (sources !== undefined && !sources.some((each) => each.toLowerCase() === source)) return false;
  if (languages === undefined || article.language === undefined) return true;
  const stated = article.language.toLowerCase();
  return languages.some((language) => {
    const wanted = language.toLowerCase();
    return stated === wanted || stated.startsWith(`${wanted}-`) || wanted.split('-')[0] === stated;
  });
}
