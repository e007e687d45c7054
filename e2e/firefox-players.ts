import { PLAYERS, playerPage } from './fake-players.ts';
import type { FirefoxProcess } from './firefox-process.ts';

interface Asked {
  request: { request: string; url: string };
  isBlocked: boolean;
}

/** Answers for the sites of the players in a Firefox, and notes who was asked. */
export async function serveFirefoxPlayers({ send, on }: FirefoxProcess): Promise<{ asked: string[] }> {
  const asked: string[] = [];
  on('network.beforeRequestSent', (event) => {
    const {
      isBlocked,
      request: { request, url },
    } = event as Asked;
    if (!isBlocked) return;
    asked.push(url);
    const [, talk = ''] = Object.entries(PLAYERS).find(([site]) => url.startsWith(site)) ?? [];
    const headers = [{ name: 'content-type', value: { type: 'string', value: 'text/html' } }];
    const body = { type: 'string', value: playerPage(talk) };
    void send('network.provideResponse', { request, statusCode: 200, reasonPhrase: 'OK', headers, body });
  });
  await send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const urlPatterns = Object.keys(PLAYERS).map((site) => ({ type: 'pattern', hostname: new URL(site).hostname }));
  await send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
  return { asked };
}
