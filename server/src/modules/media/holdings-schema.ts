import { z } from '@hono/zod-openapi';
import { TimeInput } from '../../kernel/http/contract.ts';

/** Of exported media the link: what it leads to, each server finds out itself. */
export const ExportedMedia = z.object({ url: z.string().max(8192), savedAt: TimeInput });
