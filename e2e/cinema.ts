import { data, type Share } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { filmClips } from './clip.ts';
import { type FilmSite, startFilmSite } from './film-site.ts';
import { befriend, member, type Member } from './people.ts';
import { type RunningServer, startServer } from './server.ts';

/** A site with films of 3, 8 and 20 seconds, and Ana, who sends them to Ben. */
export interface Cinema {
  server: RunningServer;
  site: FilmSite;
  ana: Member;
  ben: Member;
  /** From Ana to Ben: the share's id. `duration`: seconds, as her browser saw the page. */
  send(path: string, duration?: number): Promise<string>;
  sent(id: string): Promise<Share>;
  stop(): Promise<void>;
}

const html = (body: string) =>
  `<!doctype html><title>A film</title><meta name="viewport" content="width=1"><body>${body}`;
const video = (film: string) => `<video id="film" src="/${film}.webm" width="640" height="360" controls></video>`;
const AD = `<div class="player ad-showing"><video id="film" src="/short.webm" controls></video></div><script>
  film.onended = () => { if (!film.src.includes('short')) return;
    film.parentElement.className = 'player'; film.src = '/long.webm'; film.play() }</script>`;
const NEXT = `${video('long')}<script>
  const next = () => { history.pushState(null, '', '/next-2'); film.src = '/longer.webm'; film.play() }</script>`;
const SHADOW = `<div id="host"></div><script>
  host.attachShadow({ mode: 'closed' }).innerHTML = '${video('long')}'; </script>`;

export async function startCinema(): Promise<Cinema> {
  const [site, server] = await Promise.all([startSite(), startServer()]);
  const [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  return {
    ...{ server, site, ana, ben },
    async send(path, duration) {
      const page = duration === undefined ? {} : { page: { duration } };
      const body = { url: site.origin + path, toUserId: ben.pair.user.id, ...page };
      return (await data(ana.client.POST('/api/v1/shares', { body }))).id;
    },
    sent: (id) => data(ana.client.GET('/api/v1/shares/{id}', { params: { path: { id } } })),
    async stop() {
      await Promise.all([site.stop(), server.stop()]);
    },
  };
}

async function startSite(): Promise<FilmSite> {
  const browser = await launchBrowser();
  const [short, long, longer] = (await filmClips(browser, [3, 8, 20])) as [Buffer, Buffer, Buffer];
  await browser.close();
  const pages = {
    '/film': html(video('long')),
    '/sought': html(video('long')),
    '/hidden': html(AD),
    '/next-1': html(NEXT),
    '/next-2': html(NEXT),
    '/resumed': html(video('longer')),
    '/shadow': html(SHADOW),
  };
  return startFilmSite(pages, { '/short.webm': short, '/long.webm': long, '/longer.webm': longer });
}
