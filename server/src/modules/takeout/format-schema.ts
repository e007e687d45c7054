import { z } from '@hono/zod-openapi';
import { TimeInput } from '../../kernel/http/contract.ts';
import { ExportedProfile } from '../accounts/holdings-schema.ts';
import { ExportedFriend } from '../friends/holdings-schema.ts';
import { ExportedMedia } from '../media/holdings-schema.ts';
import { ExportedItem, ExportedShare } from '../sharing/holdings-schema.ts';

/** The file of an export: docs/export.md. Raised when a program that knows the one before could not read it. */
export const VERSION = 1;
export const FORMAT = 'watchthis-export';

/** What says that a file is one; it begins with these. */
export const Head = z.object({
  format: z.literal(FORMAT, 'not an export of WatchThis'),
  version: z.literal(VERSION, 'of another version of WatchThis than this server'),
  server: z.url({ protocol: /^https?$/ }).max(300),
  exportedAt: TimeInput,
});

/** What can be had on another server. Everything else in the file is for reading. */
export const Profile = ExportedProfile;
export const items = {
  friends: ExportedFriend,
  savedMedia: ExportedMedia,
  inbox: ExportedItem,
  sent: ExportedShare,
};

export type Lists = { [Name in keyof typeof items]: z.infer<(typeof items)[Name]> };
