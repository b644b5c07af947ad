/** A stretch of a sentence; one that is `kept` stays on one line. */
export interface ClausePiece {
  text: string;
  kept: boolean;
}
