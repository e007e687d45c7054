import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient, data } from '#shared/client.ts';
import { emailOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { confirmEmails, startMailSink, type MailSink } from '../../../../test/mail-sink.ts';
import { freshName } from '../test-doors.ts';

let server: TestServer;
let sink: MailSink;
beforeAll(async () => {
  sink = await startMailSink();
  server = await startTestServer({ SMTP_URL: sink.url });
});
afterAll(async () => {
  await server.stop();
  await sink.stop();
});

/** Whoever asks, with a browser that prefers these languages; signed in once they are known by a token. */
const browser = (languages: string, token?: string) =>
  createClient({
    server: server.address,
    token: () => Promise.resolve(token),
    fetch: (request) => {
      request.headers.set('accept-language', languages);
      return server.request(new URL(request.url).pathname, request);
    },
  });

async function signUp(languages: string) {
  const username = freshName();
  const account = { username, password: PASSWORD, email: emailOf(username) };
  const { accessToken } = await data(browser(languages).POST('/api/v1/auth/signup', { body: account }));
  return { username, api: browser('en', accessToken), mail: await sink.next(emailOf(username)) };
}

const askReset = (username: string, languages: string) =>
  data(browser(languages).POST('/api/v1/auth/reset', { body: { email: emailOf(username) } }));

it.each([
  ['de-AT,de;q=0.9,en;q=0.8', 'de', 'Bestätige deine E-Mail-Adresse', 'ltr'],
  ['pt-BR, fr;q=0.7, en;q=0.3', 'fr', 'Confirme ton adresse e-mail', 'ltr'],
  ['es', 'es', 'Confirma tu correo electrónico', 'ltr'],
  ['ar-EG', 'ar', 'أكّد عنوان بريدك الإلكتروني', 'rtl'],
  ['ja', 'en', 'Confirm your e-mail address', 'ltr'],
  [';;q=,=', 'en', 'Confirm your e-mail address', 'ltr'],
])('writes to those whose browser wants %s in %s', async (wanted, language, subject, way) => {
  const { api, mail } = await signUp(wanted);
  expect(mail.text).toContain(subject);
  expect(mail.text).toContain(`<html lang="${language}" dir="${way}">`);
  expect((await data(api.GET('/api/v1/profile'))).language).toBe(language);
});

it('writes in the language that somebody has chosen, whatever the browser wants that asks', async () => {
  const { username, api, mail } = await signUp('de');
  await data(api.POST('/api/v1/auth/verify-email', { body: { token: mail.token } }));
  expect((await data(api.PATCH('/api/v1/profile', { body: { language: 'es' } }))).language).toBe('es');
  await askReset(username, 'de');
  expect((await sink.next(emailOf(username))).text).toContain('Elige una contraseña nueva');
});

it('writes to those who never said in the language of whoever asks for the mail', async () => {
  const username = freshName();
  await server.join(username);
  await confirmEmails(server, sink, username);
  expect((await data(server.as(username).GET('/api/v1/profile'))).language).toBeNull();
  await askReset(username, 'fr');
  expect((await sink.next(emailOf(username))).text).toContain('Choisis un nouveau mot de passe');
});
