/** Stops on a programmer's mistake (a bad figure, a rule without a case), at load, before any user sees it. */
export const crash = (sentence: string): never => {
  throw new Error(sentence);
};
