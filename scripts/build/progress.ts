/** What a build says while it works. */
export interface Progress {
  /** `drawing the pages`: begins now, and is named should it end in an unexpected error. */
  doing: (activity: string) => void;
  /** Said to whoever builds, on a line of its own. */
  line: (text: string) => void;
  error: (text: string) => void;
  /** A stage ends here: the processor time since the one before counts as its, and what other processes took, in seconds. */
  end: (stage: string, others?: number) => void;
}
