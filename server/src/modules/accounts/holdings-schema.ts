import { z } from '@hono/zod-openapi';
import { text } from '../../kernel/http/contract.ts';
import { Preferences, SpokenLanguage } from './profile/profile-schema.ts';

/** Characters of base64: pictures of people are 256 pixels square. */
const LONGEST_PICTURE = 3_000_000;

/** Of an exported account what can be had on another server; the rest of it is for reading. */
export const ExportedProfile = z.object({
  username: text(100),
  displayName: text(60),
  language: SpokenLanguage.nullable().optional(),
  avatar: z.object({ type: z.literal('image/webp'), base64: z.base64().max(LONGEST_PICTURE) }).nullable(),
  preferences: Preferences.partial(),
});
