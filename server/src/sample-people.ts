/** Everybody's. */
export const SAMPLE_PASSWORD = 'watch this sample';

export const PEOPLE = { alex: 'Alex', mia: 'Mia', jonas: 'Jonas', aylin: 'Aylin', tom: 'Tom', priya: 'Priya' };
export type Name = keyof typeof PEOPLE;

interface SampleShare {
  from: Name;
  to: Name;
  url: string;
  title: string;
  message?: string;
  /** Seconds. */
  duration?: number;
  site?: string;
}

/** Oldest first. */
export const SHARES: SampleShare[] = [
  { from: 'tom', to: 'alex', url: 'https://vimeo.com/76979871', title: 'Building a wooden kayak in a tiny apartment', duration: 1491 },
  { from: 'priya', to: 'alex', url: 'https://www.example.org/bread/why-sourdough-works', title: 'Why sourdough works: the chemistry of patience', message: 'for your next loaf', duration: 840, site: 'Bread Letters' },
  { from: 'alex', to: 'mia', url: 'https://www.example.org/cities/cargo-bikes', title: 'Cargo bikes of Utrecht', message: 'Your next moving van' },
  { from: 'aylin', to: 'alex', url: 'https://www.example.org/rail/night-trains', title: 'The invisible architecture of the night train network', message: 'Remember our plan for May?', duration: 540, site: 'The Timetable' },
  { from: 'jonas', to: 'alex', url: 'https://open.spotify.com/album/4uLU6hMCjMI75M1A2tKUQC', title: 'Live at Brick City (full set)', duration: 3520 },
  { from: 'mia', to: 'alex', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'Big Buck Bunny, in 4K', message: 'This is so calming, watch till the end', duration: 635 },
  { from: 'alex', to: 'alex', url: 'https://www.example.org/how-to/darn-a-sock', title: 'How to darn a sock so that it lasts' },
]; // prettier-ignore
