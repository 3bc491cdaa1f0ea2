/** A page that is wanted for an article whose feed gave only a summary. */
export type PageRequest = {
  articleId: string;
  /** How often it was tried before. */
  attempt: number;
};

/** The door to the queue of wanted pages. */
export type PageQueue = {
  /** Asks for pages, none of them before `delaySeconds` (0 to 900) are over. */
  send(requests: PageRequest[], delaySeconds?: number): Promise<void>;
};
