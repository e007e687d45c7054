import { createTransport } from 'nodemailer';
import pLimit from 'p-limit';
import type { Config } from './config.ts';
import { htmlOf, textOf, type Letter } from './letter.ts';
import type { Log } from './log.ts';

interface Needs {
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'baseUrl'>;
  log: Log;
}

export interface Outgoing {
  /** The same when it is sent again: becomes the `Message-ID`, by which mail programs show it once. */
  id: string;
  to: string;
  letter: Letter;
  /** Mails of the same thread are shown together: becomes `References` (RFC 5322 §3.6.4). */
  thread?: string;
  /** Where a mail program can have these mails ended with one POST (RFC 8058). */
  unsubscribe?: string;
}

/** What became of a mail: handed over, refused for good, or there is no way to hand it over. */
export type Handed = 'sent' | 'refused' | 'unsent';

export type Mail = ReturnType<typeof createMail>;

const AT_ONCE = 5;
/** Milliseconds; all of them together are over before another process would take the mail over from the outbox. */
const PATIENCE = { dnsTimeout: 3000, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };

/** One address and nothing that a mail program would read as a second, a name or a comment (RFC 5321 §4.1.2). */
const ONE_ADDRESS = /^[^\s\p{C},;:"()<>[\]\\@]{1,64}@[^\s\p{C},;:"()<>[\]\\@]+$/u;
/** Characters (RFC 5321 §4.5.3.1.3, without the brackets). */
const LONGEST_ADDRESS = 254;

export const isAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && ONE_ADDRESS.test(text);

/** Sends mail; where there is no way to, the log has what whoever runs the server can hand over. */
export function createMail({ config: { smtpUrl, mailFrom, baseUrl }, log }: Needs) {
  const whenFree = pLimit(AT_ONCE);
  const { hostname } = new URL(baseUrl);
  const transport =
    smtpUrl === undefined
      ? undefined
      : createTransport({
          url: smtpUrl,
          ...PATIENCE,
          // Said here, so that no variable in the environment says otherwise. The address may: `?tls.rejectUnauthorized=false`.
          tls: { rejectUnauthorized: true },
          disableFileAccess: true,
          disableUrlAccess: true,
        });

  return {
    /** Throws when it may succeed later. What will never be taken is dropped, and the log says so. */
    async send({ id, to, letter, thread, unsubscribe }: Outgoing): Promise<Handed> {
      if (!isAddress(to)) {
        log.warn({ id }, 'a mail was dropped: that is not one address');
        return 'refused';
      }
      if (!transport) {
        const { subject, link } = letter;
        log.info({ to, subject, link: link?.url }, 'a mail was not sent, because SMTP_URL is not set');
        return 'unsent';
      }
      try {
        await whenFree(() =>
          transport.sendMail({
            messageId: `<${id}@${hostname}>`,
            from: mailFrom,
            to: { name: '', address: to },
            envelope: { from: mailFrom.address, to: [to] },
            ...(thread === undefined ? {} : { references: `<${thread}@${hostname}>` }),
            headers: {
              'auto-submitted': 'auto-generated',
              ...(unsubscribe === undefined ? {} : oneClick(unsubscribe)),
            },
            subject: letter.subject,
            text: textOf(letter),
            html: htmlOf(letter),
          }),
        );
        return 'sent';
      } catch (error) {
        if (!isFinal(error)) throw error;
        log.warn({ err: error, id }, 'a mail was refused for good and dropped');
        return 'refused';
      }
    },

    /** Whether there is a way to send any. */
    isOn: transport !== undefined,
  };
}

const oneClick = (url: string) => ({
  'list-unsubscribe': `<${url}>`,
  'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
});

/**
 * Whether the mail itself was refused with a permanent reply (RFC 5321 §4.2.1). A refused log-in is not: whoever runs
 * the server will put it right.
 */
function isFinal(error: unknown): boolean {
  if (!(error instanceof Error && 'responseCode' in error && 'code' in error)) return false;
  const isOfMail = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
  return isOfMail && Number(error.responseCode) >= 500;
}
