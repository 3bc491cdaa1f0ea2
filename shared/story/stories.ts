/** What is remembered of a story under one band: the text that came first there, and the story it belongs to. */
export type StoryTrace = {
  band: string;
  storyId: string;
  fingerprint: string;
  /** When its text was published, ISO 8601. */
  at: string;
};

/** The door to the stories of the last days; `shared/store` opens it onto DynamoDB. */
export type Stories = {
  /** The traces that these bands hold. */
  find(bands: string[]): Promise<StoryTrace[]>;
  /**
   * Puts a trace where its band holds none, or one of the story `replacing`: undefined when done, else the trace that
   * is there.
   */
  leave(trace: StoryTrace, replacing?: string): Promise<StoryTrace | undefined>;
};
