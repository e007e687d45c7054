import type { Platform } from './platform.ts';
import { audio } from './platforms/audio.ts';
import { film } from './platforms/film.ts';
import { podcasts } from './platforms/podcasts.ts';
import { reading } from './platforms/reading.ts';
import { social } from './platforms/social.ts';
import { video } from './platforms/video.ts';

/** Every site whose links say what they name. Adding one is one entry in its list, and its test rows. */
export const platforms: readonly Platform[] = [...video, ...audio, ...podcasts, ...film, ...social, ...reading];
