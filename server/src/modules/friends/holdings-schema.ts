import { z } from '@hono/zod-openapi';
import { text } from '../../kernel/http/contract.ts';

/** Of an exported friend what is shown to whoever imports it, and what they called them: friendship itself is only had by asking again. */
export const ExportedFriend = z.object({
  user: z.object({ username: text(100), displayName: text(60) }),
  nickname: text(60).nullable().optional(),
});
