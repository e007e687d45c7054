export type MediaKind =
  | 'video' | 'short' | 'live' | 'music' | 'album' | 'playlist' | 'podcast' | 'episode' | 'movie' | 'series'
  | 'article' | 'post' | 'book' | 'image' | 'repository' | 'profile' | 'other'; // prettier-ignore

interface Found {
  kind: MediaKind;
  id: string;
  /** The one spelling that stands for all. */
  canonical: string;
  embed?: string;
  oembed?: string;
  thumbnail?: string;
}

interface Platform {
  name: string;
  hosts: RegExp;
  /** Nothing when the link is on the platform but names none of its things (a home page, a search). */
  match(url: URL): Found | undefined;
}

const youtubeVideo = (id: string, kind: MediaKind): Found => ({
  kind,
  id,
  canonical: `https://www.youtube.com/watch?v=${id}`,
  embed: `https://www.youtube-nocookie.com/embed/${id}`,
  oembed: `https://www.youtube.com/oembed?format=json&url=https://www.youtube.com/watch?v=${id}`,
  thumbnail: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
});

const YOUTUBE_ID = /^[\w-]{11}$/;

const youtube: Platform = {
  name: 'youtube',
  hosts: /^(?:(?:www\.|m\.|music\.)?youtube\.com|(?:www\.)?youtube-nocookie\.com|(?:www\.)?youtu\.be)$/,
  match({ hostname, pathname, searchParams }) {
    const [first = '', second = ''] = pathname.split('/').slice(1);
    const short = hostname.endsWith('youtu.be');
    const id = short ? first : ['shorts', 'embed', 'live', 'v'].includes(first) ? second : searchParams.get('v');
    if (id && YOUTUBE_ID.test(id)) return youtubeVideo(id, first === 'shorts' ? 'short' : 'video');
    const list = searchParams.get('list');
    if (first === 'playlist' && list !== null && /^[\w-]{10,64}$/.test(list)) {
      return {
        kind: 'playlist',
        id: list,
        canonical: `https://www.youtube.com/playlist?list=${list}`,
        embed: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`,
      };
    }
    return undefined;
  },
};

const vimeo: Platform = {
  name: 'vimeo',
  hosts: /^(?:(?:www|player)\.)?vimeo\.com$/,
  match({ pathname, searchParams }) {
    const [, id, inPath] = /^\/(?:video\/)?(\d{4,12})(?:\/([0-9a-f]{6,20}))?\/?$/.exec(pathname) ?? [];
    if (id === undefined) return undefined;
    // Without its hash an unlisted video can't be opened.
    const hash = inPath ?? searchParams.get('h');
    return {
      kind: 'video',
      id,
      canonical: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
      embed: `https://player.vimeo.com/video/${id}?dnt=1${hash ? `&h=${encodeURIComponent(hash)}` : ''}`,
      oembed: `https://vimeo.com/api/oembed.json?url=https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
    };
  },
};

const SPOTIFY_KINDS: Record<string, MediaKind> = {
  track: 'music',
  album: 'album',
  playlist: 'playlist',
  episode: 'episode',
  show: 'podcast',
  artist: 'profile',
};

const spotify: Platform = {
  name: 'spotify',
  hosts: /^open\.spotify\.com$/,
  match({ pathname }) {
    const [, type = '', id = ''] =
      /^\/(?:intl-[a-z-]{2,7}\/)?(?:embed\/)?(track|album|playlist|episode|show|artist)\/([0-9A-Za-z]{22})\/?$/.exec(
        pathname,
      ) ?? [];
    const kind = SPOTIFY_KINDS[type];
    if (!kind) return undefined;
    return {
      kind,
      id,
      canonical: `https://open.spotify.com/${type}/${id}`,
      embed: `https://open.spotify.com/embed/${type}/${id}`,
      oembed: `https://open.spotify.com/oembed?url=https://open.spotify.com/${type}/${id}`,
    };
  },
};

/** The platforms whose links have more than one spelling. Adding one is one entry and its test rows. */
export const platforms: readonly Platform[] = [youtube, vimeo, spotify];
