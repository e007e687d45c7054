/** A site on which a look at its media elements is not enough. What it lacks, the general detector knows. */
export interface Site {
  /** Domains; what lies below them counts too. */
  domains: readonly string[];
  /** Which elements are its player: all others are previews. */
  player?: string;
  /** What is there exactly while an advertisement plays. */
  ad?: string;
  /** What is there exactly while something without an end plays. */
  live?: string;
  /** The address of what plays, where people may be on another page meanwhile. */
  playing?(page: ParentNode): string | undefined;
  /** Where sound comes from no element: the texts of its clock, and what is there while it plays, and while it is muted. */
  clock?: { position: string; duration: string; isPlaying: string; isMuted: string };
}
