import type { MediaKind } from '#shared/media/kinds.ts';

/** What the types of schema.org are here. The vocabulary is at https://schema.org/docs/full.html. */
const KINDS: Record<string, MediaKind> = {
  VideoObject: 'video',
  Clip: 'video',
  MusicVideoObject: 'video',
  BroadcastEvent: 'live',
  MusicRecording: 'music',
  MusicComposition: 'music',
  AudioObject: 'music',
  MusicAlbum: 'album',
  MusicRelease: 'album',
  MusicPlaylist: 'playlist',
  PodcastSeries: 'podcast',
  RadioSeries: 'podcast',
  PodcastEpisode: 'episode',
  RadioEpisode: 'episode',
  TVEpisode: 'episode',
  Episode: 'episode',
  Movie: 'movie',
  TVSeries: 'series',
  TVSeason: 'series',
  CreativeWorkSeries: 'series',
  Book: 'book',
  Audiobook: 'book',
  Recipe: 'article',
  HowTo: 'article',
  Review: 'article',
  CriticReview: 'article',
  Report: 'article',
  CreativeWork: 'article',
  SocialMediaPosting: 'post',
  DiscussionForumPosting: 'post',
  Question: 'post',
  QAPage: 'post',
  Photograph: 'image',
  SoftwareSourceCode: 'repository',
  MusicGroup: 'profile',
  ProfilePage: 'profile',
  Product: 'other',
  SoftwareApplication: 'other',
  MobileApplication: 'other',
  WebApplication: 'other',
  VideoGame: 'other',
  Course: 'other',
  Dataset: 'other',
};

/** What a thing of these types is, if it is something that a page can be about. */
export function kindOfTypes(types: string[]): MediaKind | undefined {
  const known = types.map((type) => KINDS[type]).find((kind) => kind !== undefined);
  if (known) return known;
  if (types.some((type) => /(?:Article|BlogPosting|BlogPost)$/i.test(type))) return 'article';
  return types.some((type) => /Event$/.test(type)) ? 'other' : undefined;
}

/** What `og:type` calls things (https://ogp.me/#types). */
export function kindOfOpenGraph(type: string | undefined): MediaKind | undefined {
  const [family = '', member = ''] = (type?.toLowerCase() ?? '').split(/[.:]/);
  if (family === 'video') return VIDEOS[member] ?? 'video';
  if (family === 'music') return MUSIC[member] ?? 'music';
  return OTHERS[family];
}

const VIDEOS: Record<string, MediaKind> = { movie: 'movie', tv_show: 'series', episode: 'episode' };
const MUSIC: Record<string, MediaKind> = { album: 'album', playlist: 'playlist', musician: 'profile' };
const OTHERS: Record<string, MediaKind> = {
  article: 'article',
  book: 'book',
  books: 'book',
  movie: 'movie',
  profile: 'profile',
  song: 'music',
  album: 'album',
  podcast: 'podcast',
};
