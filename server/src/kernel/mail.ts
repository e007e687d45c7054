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
}

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
  const inTurn = pLimit(AT_ONCE);
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
    async send({ id, to, letter }: Outgoing): Promise<void> {
      if (!isAddress(to)) return log.warn({ id }, 'a mail was dropped: that is not one address');
      if (!transport) {
        const { subject, link } = letter;
        return log.info({ to, subject, link: link?.url }, 'a mail was not sent, because SMTP_URL is not set');
      }
      try {
        await inTurn(() =>
          transport.sendMail({
            messageId: `<${id}@${hostname}>`,
            from: mailFrom,
            to: { name: '', address: to },
            envelope: { from: mailFrom.address, to: [to] },
            headers: { 'auto-submitted': 'auto-generated' },
            subject: letter.subject,
            text: textOf(letter),
            html: htmlOf(letter),
          }),
        );
      } catch (error) {
        if (!isFinal(error)) throw error;
        log.warn({ err: error, id }, 'a mail was refused for good and dropped');
      }
    },
  };
}

/**
 * Whether the mail itself was refused with a permanent reply (RFC 5321 §4.2.1). A refused log-in is not: whoever runs
 * the server will put it right.
 */
function isFinal(error: unknown): boolean {
  if (!(error instanceof Error && 'responseCode' in error && 'code' in error)) return false;
  const isOfMail = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
  return isOfMail && Number(error.responseCode) >= 500;
}
